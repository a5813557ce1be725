import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AtlasIndicator } from "../../content/atlas";
import { type NumberStyle } from "../../i18n/number-style";
import { fill } from "../../ui/surroundings";
import { splitMarks } from "../../ui/text/marked";
import { tellDifferences } from "./tell-differences";
import arabic from "../../../locales/ar/ui.json";
import english from "../../../locales/en/ui.json";
import easySwedish from "../../../locales/sv-simple/ui.json";
import swedish from "../../../locales/sv/ui.json";

const STYLE: NumberStyle = { group: " ", groupFrom: 4, decimal: ",", kronor: "kr", isolate: false };
const WORDS = { sv: swedish, "sv-simple": easySwedish, en: english, ar: arabic };
type Language = keyof typeof WORDS;
const LANGUAGES = Object.keys(WORDS) as Language[];
const UNITS = {
  population: ["number", 0],
  unemployment: ["percent", 1],
  employment: ["percent", 0],
  rental_share: ["percent", 0],
  rent: ["kronor", -2],
  house_price: ["kronor", -4],
  homes_built: ["number", 0],
  income: ["kronor", -3],
  unemployment_with_programmes: ["percent", 1],
  tax: ["percent", 2],
  school_eligible: ["percent", 0],
  foreign_born: ["percent", 0],
  mean_age: ["number", 1],
  urban_share: ["percent", 0],
} as const;
type Id = keyof typeof UNITS;
const IDS = Object.keys(UNITS) as Id[];

/** An indicator whose figures lie so close that no difference but none is small. */
function indicatorOf(id: Id): AtlasIndicator {
  const [unit, decimals] = UNITS[id];
  return {
    id,
    unit,
    decimals,
    picture: "bar",
    publisher: "",
    year: 2024,
    yearConfirmed: true,
    median: 0,
    end: 1,
    values: [0, 0],
  };
}

function sayIn(language: Language): (key: string, values?: Record<string, string>) => string {
  const words: unknown = WORDS[language];
  return (key, values) => {
    const text = key.split(".").reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], words);
    if (typeof text !== "string") throw new Error(`${language} has no ${key}`);
    return fill(text, values);
  };
}

const tell = (language: Language, id: Id, sides: [string, number | null][]) =>
  tellDifferences(
    indicatorOf(id),
    sides.map(([name, value]) => ({ name, value })),
    sayIn(language),
    STYLE,
  ).map((sentence) => sentence.replaceAll("\u00a0", " "));

describe("tellDifferences", () => {
  it("compares every place with the first", () => {
    expect(
      tell("en", "rent", [
        ["Umeå", 6800],
        ["Vindeln", 5300],
        ["Åre", 6800],
      ]),
    ).toEqual([
      "The rent is about 1 500 kr lower in [[Vindeln]] than in [[Umeå]].",
      "About the same in [[Åre]] and [[Umeå]].",
    ]);
  });

  it("tells shares as people of a hundred or a thousand, and tax as kronor of a hundred", () => {
    expect(
      tell("en", "employment", [
        ["Åre", 86],
        ["Umeå", 81],
      ])[0],
    ).toBe("Of 100 people, about 5 fewer have work in [[Umeå]] than in [[Åre]].");
    expect(
      tell("en", "unemployment", [
        ["Åre", 2.1],
        ["Umeå", 3.4],
      ])[0],
    ).toBe("Of 1 000 people, about 13 more are unemployed in [[Umeå]] than in [[Åre]].");
    expect(
      tell("en", "tax", [
        ["Åre", 34.05],
        ["Umeå", 33.5],
      ])[0],
    ).toBe("Of 100 kronor in wages, about 0,55 kr less goes in tax in [[Umeå]] than in [[Åre]].");
  });

  it("says which places have no figure, and compares the others", () => {
    expect(
      tell("en", "school_eligible", [
        ["Dorotea", null],
        ["Åre", 70],
        ["Umeå", 80],
      ]),
    ).toEqual([
      "Of 100 pupils in grade 9, about 10 more are ready for upper secondary school in [[Umeå]] than in [[Åre]].",
      "There is no figure for [[Dorotea]].",
    ]);
    expect(
      tell("en", "rent", [
        ["Dorotea", null],
        ["Åre", 5300],
      ]),
    ).toEqual(["There is no figure for [[Dorotea]]."]);
    expect(
      tell("en", "rent", [
        ["Dorotea", null],
        ["Åre", null],
      ]),
    ).toHaveLength(2);
  });

  it.each(LANGUAGES)("has a sentence for every indicator both ways, without a loose placeholder: %s", (language) => {
    for (const id of IDS) {
      const [more] = tell(language, id, [
        ["Åre", 20],
        ["Umeå", 1_000_000],
      ]);
      const [less] = tell(language, id, [
        ["Åre", 1_000_000],
        ["Umeå", 20],
      ]);
      expect(more).not.toBe(less);
      for (const sentence of [more, less]) {
        expect(sentence, id).not.toMatch(/[{}]/);
        expect(
          splitMarks(sentence ?? "")
            .filter((_, at) => at % 2 === 1)
            .sort(),
          id,
        ).toEqual(["Umeå", "Åre"]);
      }
    }
  });

  it("names no number where a figure is missing, in any language", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom(...IDS),
        fc.option(fc.nat(100)),
        fc.boolean(),
        (language, id, value, turned) => {
          const sides: [string, number | null][] = [
            ["Åre", null],
            ["Umeå", value],
          ];
          for (const sentence of tell(language, id, turned ? sides.reverse() : sides))
            expect(sentence).not.toMatch(/\d/);
        },
      ),
    );
  });
});
