import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerptOf, sentencesOf } from "./excerpt";
import { createForms } from "./words";

const { written } = createForms("en");
const arabic = createForms("ar").written;
/** The excerpt as text, with what is marked in ‹›. */
const show = (text: string, hits: string[], forms = written) =>
  excerptOf(text, new Set(hits), forms)
    .map(({ swedish, pieces }) => {
      const shown = pieces.map((piece) => (piece.hit ? `‹${piece.text}›` : piece.text)).join("");
      return swedish ? `{${shown}}` : shown;
    })
    .join("");

describe("excerptOf", () => {
  it("shows the sentence with most of the words and marks them, with their own marks and case", () => {
    expect(show("The town is small. Umeå has a Library. Buses go to UMEÅ.", ["umea", "library"])).toBe(
      "‹Umeå› has a ‹Library›.",
    );
  });

  it("shows the first sentence when none has the words", () => {
    expect(show("Homes are few. There is a queue.", [])).toBe("Homes are few.");
  });

  it("tells Swedish words apart and marks them too", () => {
    expect(show("Go to the health centre ([[hälsocentral]]) first.", ["halsocentral"])).toBe(
      "Go to the health centre ({‹hälsocentral›}) first.",
    );
  });

  it("marks Arabic words with what is prefixed to them", () => {
    expect(show("تفتح المراكز. قائمة للسكن طويلة.", ["سكن"], arabic)).toBe("قائمة ‹للسكن› طويلة.");
  });

  it("loses no letter of the sentence", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (text, word) => {
        const shown = excerptOf(text, new Set([...written(word)]), written)
          .flatMap(({ pieces }) => pieces.map((piece) => piece.text))
          .join("");
        expect(text.replace(/\[\[|\]\]/g, "")).toContain(shown);
      }),
    );
  });
});

describe("sentencesOf", () => {
  it.each([
    ["One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]],
    ["Öppet kl. 8.30 till kl. 17. Ring först.", ["Öppet kl. 8.30 till kl. 17.", "Ring först."]],
    ["هل تعمل؟ نعم. شكرا", ["هل تعمل؟", "نعم.", "شكرا"]],
    ["ቤት። ስራሕ።", ["ቤት።", "ስራሕ።"]],
    ["A paragraph\nand another", ["A paragraph", "and another"]],
    ["See [[AB. Bostaden]] there. Now.", ["See [[AB. Bostaden]] there. Now."]],
    ["", []],
  ])("splits %s", (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});
