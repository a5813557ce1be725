import fc from "fast-check";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { LISTENERS, LENGTHS, PARTS, PROMPTS, THEMES, type Deck, type Entry, type Subject } from "./deck";
import { DECK_FORMAT, LARGEST_FILE, parseDeck, writeDeck } from "./deck-file";

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);
const words = fc
  .array(fc.constantFrom("Jag", "kom", "hit", "om", "hösten", "جئت", "መጺአ"), { minLength: 1, maxLength: 25 })
  .map((list) => list.join(" "));
const subject: fc.Arbitrary<Subject> = fc.oneof(
  fc.record({ kind: fc.constant("guide" as const), section: id, id }),
  fc.record({ kind: fc.constantFrom("place" as const, "map" as const, "take" as const), place: id }),
  fc.record({ kind: fc.constant("figure" as const), place: id, id }),
  fc.record({ kind: fc.constant("statement" as const), place: id, topic: fc.constantFrom(...THEMES), id }),
  fc.record({ kind: fc.constant("story" as const), id }),
  fc.record({ kind: fc.constant("prompt" as const), id: fc.constantFrom(...PROMPTS) }),
  fc.record({ kind: fc.constant("own" as const), words: fc.dictionary(id, words, { minKeys: 1, maxKeys: 2 }) }),
  fc.constant<Subject>({ kind: "thanks" }),
);
const entry: fc.Arbitrary<Entry> = fc.record({ part: fc.constantFrom(...PARTS), subject });
const deck: fc.Arbitrary<Deck> = fc.record({
  choice: fc.record({
    places: fc.array(id, { maxLength: 4 }),
    themes: fc.array(fc.constantFrom(...THEMES), { maxLength: 6 }),
    listeners: fc.constantFrom(...LISTENERS),
    languages: fc.array(id, { minLength: 1, maxLength: 2 }),
    minutes: fc.constantFrom(...LENGTHS),
    interpreted: fc.boolean(),
  }),
  entries: fc.array(entry, { maxLength: 60 }),
});

const SMALL: Deck = {
  choice: {
    places: ["are"],
    themes: ["school"],
    listeners: "waiting",
    languages: ["ar", "sv"],
    minutes: 20,
    interpreted: true,
  },
  entries: [{ part: "home", subject: { kind: "thanks" } }],
};
const change = (changes: object) => JSON.stringify({ ...(JSON.parse(writeDeck(SMALL)) as object), ...changes });

// Each broken file is told to the console; here there are thousands.
beforeAll(() => void vi.spyOn(console, "info").mockImplementation(() => undefined));

describe("a deck file", () => {
  it("comes back as it was written", () => {
    fc.assert(
      fc.property(deck, (written) => {
        expect(parseDeck(writeDeck(written))).toEqual(written);
      }),
    );
  });

  it("is refused when it breaks off, wherever that is", () => {
    const whole = writeDeck(SMALL);
    for (let end = 0; end < whole.length; end += 1) expect(parseDeck(whole.slice(0, end))).toBe("damaged");
  });

  it("is refused or read, and never throws, whatever stands in it", () => {
    fc.assert(
      fc.property(fc.json(), fc.anything(), (json, value) => {
        expect(["damaged", "foreign"]).toContain(parseDeck(json));
        const read = parseDeck(change({ entries: value, choice: value }));
        expect(typeof read === "string" || Array.isArray(read.entries)).toBe(true);
      }),
    );
  });

  it("is refused when it is another's", () => {
    expect(parseDeck('{"kind":"slides","format":1}')).toBe("foreign");
    expect(parseDeck("{}")).toBe("foreign");
  });

  it("is refused when it is of another version", () => {
    expect(parseDeck(change({ format: DECK_FORMAT + 1 }))).toBe("version");
    expect(parseDeck(change({ format: String(DECK_FORMAT) }))).toBe("version");
  });

  it.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "javascript:alert(1)",
    "Hej </p><svg/onload=alert(1)>",
    "data:text/html,hej",
  ])("is refused when it has code in it: %s", (text) => {
    expect(parseDeck(change({ entries: [{ part: "work", subject: { kind: "own", words: { sv: text } } }] }))).toBe(
      "unsafe",
    );
  });

  it("is refused when its code is written with escapes", () => {
    const file = writeDeck({
      ...SMALL,
      entries: [{ part: "work", subject: { kind: "own", words: { sv: "<script>" } } }],
    });
    expect(parseDeck(file.replace("<", "\\u003c"))).toBe("unsafe");
  });

  it("is refused when it is larger than any visit", () => {
    expect(parseDeck(" ".repeat(LARGEST_FILE + 1))).toBe("large");
  });

  it.each([
    ["an unknown kind of entry", { entries: [{ part: "work", subject: { kind: "video", id: "x" } }] }],
    ["an id that is a path", { entries: [{ part: "work", subject: { kind: "story", id: "../x" } }] }],
    ["an own slide without words", { entries: [{ part: "work", subject: { kind: "own", words: { sv: " " } } }] }],
    [
      "an own slide with too many words",
      { entries: [{ part: "work", subject: { kind: "own", words: { sv: "ord ".repeat(26) } } }] },
    ],
    ["three languages", { choice: { ...SMALL.choice, languages: ["ar", "sv", "en"] } }],
    ["no language", { choice: { ...SMALL.choice, languages: [] } }],
    ["five places", { choice: { ...SMALL.choice, places: ["a", "b", "c", "d", "e"] } }],
    ["an odd length", { choice: { ...SMALL.choice, minutes: 45 } }],
  ])("is refused whole for %s", (_, changes) => {
    expect(parseDeck(change(changes))).toBe("damaged");
  });
});
