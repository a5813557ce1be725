import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTranslate } from "../../i18n/build-words";
import { statement } from "../schemas/statement";
import { buildStatement, isOld, SourceShelf, writeYear, type PackWriter } from "./build-statement";
import { createFormats } from "./formats";

const WORDS = {
  "year.exact": "{{year}}",
  "year.about": "about {{year}}",
  "year.before": "before {{year}}",
  "year.or_later": "{{year}} or later",
  "year.not_stated": "year not stated",
  "statement.ask": "Ask {{name}} first.",
  "statement.rule_from": "From {{year}}.",
  "authority.tax-agency": "the Tax Agency",
};

function createWriter(direction: "ltr" | "rtl" = "ltr"): PackWriter {
  const formats = createFormats({ tag: "en", direction }, "kronor");
  return { formats, translate: createTranslate("en", { ui: WORDS }), year: 2026, sources: new SourceShelf(formats) };
}

const FACTS = { id: "larger-employers", source: "town", year: 2022, confidence: "high" };
const SOURCES = {
  town: { publisher: "Vännäs kommun", address: "https://vannas.se", date: "2022-04-11", note: "kept here" },
};

describe("isOld", () => {
  it("calls a statement old five years after its year, unless it holds for later years too", () => {
    const age = fc.integer({ min: -5, max: 40 });
    fc.assert(
      fc.property(age, fc.constantFrom("exact" as const, "about" as const), (years, precision) => {
        expect(isOld({ year: { year: 2026 - years, precision } }, 2026)).toBe(years >= 5);
        expect(isOld({ year: { year: 2026 - years, precision: "before" } }, 2026)).toBe(years >= 4);
        expect(isOld({ year: { year: 2026 - years, precision: "or_later" } }, 2026)).toBe(false);
      }),
    );
  });

  it("believes the editors, also where the source names no year", () => {
    const year = { year: null, precision: "not_stated" as const };
    expect(isOld({ year }, 2026)).toBe(false);
    expect(isOld({ year, old: true }, 2026)).toBe(true);
    expect(isOld({ year: { year: 2026, precision: "exact" }, old: true }, 2026)).toBe(true);
  });
});

describe("SourceShelf", () => {
  it("keeps each source once, in the order of first use, without the editors' notes", () => {
    const { sources } = createWriter();
    const other = { publisher: "Umeå kommun" };
    expect(
      [SOURCES.town, other, { ...SOURCES.town, note: "another" }, other].map((source) => sources.place(source)),
    ).toEqual([0, 1, 0, 1]);
    expect(sources.list).toEqual([
      { publisher: "Vännäs kommun", address: "https://vannas.se", date: "11 April 2022" },
      { publisher: "Umeå kommun" },
    ]);
  });

  it("gives every source an index at which it stands", () => {
    const source = fc.record({ publisher: fc.constantFrom("a", "b", "c"), title: fc.constantFrom("x", "y") });
    fc.assert(
      fc.property(fc.array(source), (list) => {
        const { sources } = createWriter();
        for (const one of list) expect(sources.list[sources.place(one)]).toEqual(one);
        expect(new Set(sources.list.map((one) => JSON.stringify(one))).size).toBe(sources.list.length);
      }),
    );
  });
});

describe("buildStatement", () => {
  it("writes every form of a year", () => {
    const writer = createWriter();
    const years = [2021, "about 2021", "before 2021", "2021 or later", "not stated"].map((year) =>
      writeYear(statement.parse({ ...FACTS, year }).year, writer),
    );
    expect(years).toEqual(["2021", "about 2021", "before 2021", "2021 or later", "year not stated"]);
  });

  it("joins the facts with the words and leaves out what is not there", () => {
    expect(buildStatement(statement.parse(FACTS), "Three firms.", SOURCES, createWriter())).toEqual({
      id: "larger-employers",
      text: "Three firms.",
      source: 0,
      year: "2022",
      confidence: "high",
    });
  });

  it("writes out age, county, authority, rule and contact", () => {
    const contact = {
      phone: "090-16 10 00",
      email: "a@vannas.se",
      website: "https://vannas.se",
      street: "Storgatan 1",
    };
    const facts = { ...FACTS, year: 2021, scope: "county", ask: "tax-agency", rule_from: "2026-10-01", ...contact };
    expect(buildStatement(statement.parse(facts), "3 firms.", SOURCES, createWriter("rtl"))).toEqual({
      id: "larger-employers",
      text: "\u20663\u2069 firms.",
      source: 0,
      year: "\u20662021\u2069",
      confidence: "high",
      old: true,
      county: true,
      ask: "Ask the Tax Agency first.",
      ruleFrom: "From \u20661\u2069 October \u20662026\u2069.",
      ...contact,
    });
  });

  it("refuses a source and a text that are not there", () => {
    const writer = createWriter();
    expect(() => buildStatement(statement.parse(FACTS), "Text.", {}, writer)).toThrow(
      "The statement larger-employers names the unknown source town",
    );
    const asking = statement.parse({ ...FACTS, ask: "parliament" });
    expect(() => buildStatement(asking, "Text.", SOURCES, writer)).toThrow(
      "The language en has no text authority.parliament",
    );
  });
});
