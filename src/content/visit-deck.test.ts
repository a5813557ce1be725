import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildDeck, secondsOfEntry } from "../features/visit/deck/build-deck";
import { LENGTHS, LISTENERS, PARTS, THEMES, type Choice } from "../features/visit/deck/deck";
import { parseDeck, writeDeck } from "../features/visit/deck/deck-file";
import { MOST_WORDS } from "../features/visit/deck/divide";
import { countWords, splitSentences } from "../features/visit/deck/sentences";
import { type VisitContent } from "../features/visit/deck/visit-content";
import { writeSlides } from "../features/visit/deck/write-slides";
import { readVisitContents } from "./testing/visit-sources";

/** Decks made from the project's own content. */
const contents = readVisitContents();

function contentIn(language: string): VisitContent {
  const content = contents.get(language);
  if (!content) throw new Error(`There is no language ${language}`);
  return content;
}

const DEFAULT: Choice = {
  places: ["are", "umea"],
  themes: ["first_steps", "housing", "school"],
  listeners: "waiting",
  languages: ["ar", "sv-simple"],
  minutes: 40,
  interpreted: true,
};

const choices = () =>
  fc.record({
    places: fc.shuffledSubarray([...contentIn("sv").profiles.keys()], { minLength: 1, maxLength: 4 }),
    themes: fc.shuffledSubarray([...THEMES], { minLength: 3, maxLength: 6 }),
    listeners: fc.constantFrom(...LISTENERS),
    languages: fc.shuffledSubarray([...contents.keys()], { minLength: 1, maxLength: 2 }),
    minutes: fc.constantFrom(...LENGTHS),
    interpreted: fc.boolean(),
  });
const RUNS = { numRuns: 60 };

describe("a deck", () => {
  it("follows the original programme, tells what is hard about each place, and fills its time without bursting it", () => {
    fc.assert(
      fc.property(choices(), (choice) => {
        const content = contentIn(choice.languages[0] ?? "sv");
        const { entries } = buildDeck(choice, content);
        const parts = entries.map(({ part }) => PARTS.indexOf(part));
        expect(parts).toEqual([...parts].sort((one, other) => one - other));
        expect(new Set(parts).size).toBe(PARTS.length);
        expect(new Set(entries.map(({ subject }) => JSON.stringify(subject))).size).toBe(entries.length);
        for (const place of choice.places) {
          const own = entries.filter(({ subject }) => "place" in subject && subject.place === place);
          const kinds = own.map(({ subject }) => subject.kind);
          expect(kinds).toEqual(expect.arrayContaining(["place", "map", "figure", "statement", "take"]));
          const told = contentIn("sv")
            .profiles.get(place)
            ?.municipality.topics.some(({ id }) => id === "good_to_know");
          const honest = own.some(({ subject }) => "topic" in subject && subject.topic === "good_to_know");
          expect(honest).toBe(told);
        }
        const seconds = entries.reduce((sum, entry) => sum + secondsOfEntry(entry, choice, content), 0);
        expect(seconds).toBeLessThan(choice.minutes * 60 * (choice.places.length > 2 ? 1.5 : 1.15));
      }),
      RUNS,
    );
  });

  it("is written in both languages, each thought on a slide, no word lost", () => {
    fc.assert(
      fc.property(choices(), (choice) => {
        const shown = choice.languages.map(contentIn);
        const { entries } = buildDeck(choice, shown[0] ?? contentIn("sv"));
        const { slides, lacking } = writeSlides(entries, choice, shown);
        expect(lacking).toEqual([]);
        for (const { texts } of slides) {
          expect(texts).toHaveLength(shown.length);
          for (const { heading } of texts) expect(heading).not.toBe("");
        }
      }),
      RUNS,
    );
  });

  it("has about 25 words a language on a slide, in every language beside easy Swedish", () => {
    for (const language of contents.keys()) {
      const choice: Choice = { ...DEFAULT, languages: [language, "sv-simple"], minutes: 60 };
      const shown = choice.languages.map(contentIn);
      const { slides } = writeSlides(buildDeck(choice, contentIn(language)).entries, choice, shown);
      const words = slides.flatMap(({ texts }) => texts.map(({ text }) => countWords(text)));
      const long = slides.filter(({ texts }) => texts.some(({ text }) => countWords(text) > 1.6 * MOST_WORDS));
      for (const { texts } of long) expect(texts.some(({ text }) => splitSentences(text).length === 1)).toBe(true);
      expect(words.filter((count) => count > MOST_WORDS).length / words.length).toBeLessThan(0.15);
    }
  });

  it("drops what the content no longer has, and says so", () => {
    const shown = [contentIn("sv")];
    const gone = { part: "stories" as const, subject: { kind: "story" as const, id: "taken-back" } };
    const { entries } = buildDeck({ ...DEFAULT, languages: ["sv"] }, contentIn("sv"));
    const { slides, lacking } = writeSlides([gone, ...entries], { ...DEFAULT, languages: ["sv"] }, shown);
    expect(lacking).toEqual([gone]);
    expect(slides[0]?.entry).toBe(1);
  });

  it("comes back from its file", () => {
    const deck = buildDeck(DEFAULT, contentIn("ar"));
    expect(parseDeck(writeDeck(deck))).toEqual(deck);
  });
});
