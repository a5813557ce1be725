import { describe, expect, it } from "vitest";
import { findVoice } from "./listen";

const voice = (lang: string, localService = true) =>
  ({ lang, localService, name: lang, default: false, voiceURI: lang }) satisfies SpeechSynthesisVoice;

describe("findVoice", () => {
  it("finds a voice of the language whatever the region and the way it is written", () => {
    expect(findVoice([voice("en-GB"), voice("sv_SE")], "sv-simple")?.lang).toBe("sv_SE");
    expect(findVoice([voice("AR-sa")], "ar")?.lang).toBe("AR-sa");
  });

  it("takes no voice that would send the text over the network", () => {
    expect(findVoice([voice("en-US", false), voice("en-GB")], "en")?.lang).toBe("en-GB");
    expect(findVoice([voice("en-US", false)], "en")).toBeUndefined();
  });

  it("offers no voice of another language", () => {
    expect(findVoice([voice("en-US"), voice("art")], "ar")).toBeUndefined();
  });
});
