import { parse } from "yaml";
import { beforeEach, describe, expect, it } from "vitest";
import { buildPack } from "./building/build-pack";
import { loadContent } from "./load-content";
import { readGeography } from "./map/geography";
import { findShores } from "./map/landscape";
import { languages } from "./schemas/languages";
import { TODAY, useContentCopy } from "./testing/content-copy";

/** A municipality is told about by files in facts/ and locales/ alone; nothing in src/ knows which there are. */
const content = useContentCopy();
const LANGUAGES = languages.parse(parse(content.read("locales/languages.yaml"))).languages;
const FOLDERS = LANGUAGES.map(({ slug }) => slug);

const FACTS = `id: kiruna
code: "2584"
name: "Kiruna"
website: "https://www.kiruna.se"
sources:
  kiruna-work:
    publisher: "Kiruna kommun"
    address: "https://www.kiruna.se/jobb"
    date: "2025"
statements:
  work:
    - id: mine
      source: kiruna-work
      year: 2025
      confidence: high
`;

/** Short enough for easy Swedish; every language needs the same numbers and figures. */
const WORDS = { summary: "Kiruna: {{population}}.", work: { mine: "Gruva 2025." } };

const geography = readGeography(content.root);
const ground = { geography, shores: findShores(geography) };
const before = loadContent(content.root, TODAY);

describe("an eleventh municipality", () => {
  beforeEach(() => {
    content.write("facts/municipalities/kiruna.yaml", FACTS);
    for (const slug of FOLDERS) content.write(`locales/${slug}/municipalities/kiruna.json`, JSON.stringify(WORDS));
  });

  it("passes every check", () => {
    expect(content.newProblems()).toEqual([]);
  });

  it.each(LANGUAGES)("stands in the pack of $slug, and the others as they were", (language) => {
    const pack = buildPack(loadContent(content.root, TODAY), language, ground);
    const others = buildPack(before, language, ground).municipalities;
    expect(pack.municipalities.filter(({ id }) => id !== "kiruna").map(({ id }) => id)).toEqual(
      others.map(({ id }) => id),
    );
    expect(pack.municipalities).toHaveLength(others.length + 1);

    const kiruna = pack.municipalities.find(({ id }) => id === "kiruna");
    const isolate = (text: string) => (language.direction === "rtl" ? `\u2066${text}\u2069` : text);
    expect(kiruna).toMatchObject({
      name: "Kiruna",
      county: "Norrbottens län",
      website: "https://www.kiruna.se",
      landscape: { seed: 2584, relief: "mountains" },
      topics: [{ id: "work", statements: [{ id: "mine", text: `Gruva ${isolate("2025")}.`, confidence: "high" }] }],
      contacts: [],
    });
    const population = kiruna?.figures.find(({ id }) => id === "population")?.value;
    expect(population).toMatch(/\d/);
    expect(kiruna?.summary).toBe(`Kiruna: ${population ?? ""}.`);
    expect(pack.sources[kiruna?.topics[0]?.statements[0]?.source ?? -1]).toEqual({
      publisher: "Kiruna kommun",
      address: "https://www.kiruna.se/jobb",
      date: isolate("2025"),
    });
  });

  it.each(FOLDERS)("is missed where %s has no words for it", (slug) => {
    content.remove(`locales/${slug}/municipalities/kiruna.json`);
    expect(content.newProblems()).toEqual([
      `locales/${slug}/municipalities/kiruna.json: found no file, expected the words of this page`,
    ]);
  });
});
