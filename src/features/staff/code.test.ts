import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { isRight, keepCode, makeCode, readCode, weakness } from "./code";

/** Few rounds, so that the tests are quick. */
const FEW = 1000;

/** Storage as a browser's, for as many characters as it has room. */
class Storage {
  readonly #kept = new Map<string, string>();
  room = 1000;
  getItem = (name: string) => this.#kept.get(name) ?? null;
  setItem = (name: string, text: string) => {
    if (text.length > this.room) throw new DOMException("No room", "QuotaExceededError");
    this.#kept.set(name, text);
  };
}

let storage: Storage;
beforeEach(() => {
  storage = new Storage();
  vi.stubGlobal("localStorage", storage);
  vi.spyOn(console, "info").mockReturnValue();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("a code", () => {
  it("is known again, and no other is, after many rounds", async () => {
    const kept = await makeCode("482913");
    expect(kept.rounds).toBeGreaterThanOrEqual(600_000);
    expect(await isRight("482913", kept)).toBe(true);
    expect(await isRight("482914", kept)).toBe(false);
  });

  it("is nowhere in what is kept, and twice the same code is not kept the same", async () => {
    const [one, other] = [await makeCode("482913", FEW), await makeCode("482913", FEW)];
    expect(keepCode(one)).toBe(true);
    expect(storage.getItem("kiosk-code")).not.toContain("482913");
    expect(other.salt).not.toBe(one.salt);
    expect(other.hash).not.toBe(one.hash);
  });

  it("is read as it was kept, with the wrong codes in a row", async () => {
    const code = { ...(await makeCode("482913", FEW)), failures: 7 };
    keepCode(code);
    expect(readCode()).toEqual(code);
  });

  it("is kept in as much room whatever the number of wrong codes, so that a full storage takes that too", async () => {
    const code = await makeCode("482913", FEW);
    keepCode(code);
    storage.room = storage.getItem("kiosk-code")?.length ?? 0;
    for (const failures of [1, 99, 9999]) expect(keepCode({ ...code, failures })).toBe(true);
    expect(keepCode({ ...code, failures: 123_456 })).toBe(true);
    expect(readCode()?.failures).toBe(9999);
  });

  it("is not kept where there is no room, which is said", async () => {
    storage.room = 20;
    expect(keepCode(await makeCode("482913", FEW))).toBe(false);
    expect(readCode()).toBeNull();
  });

  it("is none when what is kept is damaged", () => {
    for (const text of [
      "",
      "{",
      "null",
      "7",
      '{"salt":"AA=="}',
      '{"salt":"%","hash":"x","rounds":1,"failures":"0001"}',
    ])
      expect(readCode(text)).toBeNull();
  });
});

describe("weakness", () => {
  it("refuses codes that are short, of one digit or counted up or down", () => {
    expect(weakness("48291")).toBe("short");
    for (const code of ["000000", "123456", "98765432"]) expect(weakness(code)).toBe("plain");
    for (const code of ["482913", "112233", "135791"]) expect(weakness(code)).toBeNull();
  });
});
