import { parse } from "yaml";
import { beforeEach, describe, expect, it } from "vitest";
import { buildAtlas } from "./building/build-atlas";
import { createFormats } from "./building/formats";
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
const WORDS = { summary: "Kiruna: {{population}}.", work: { mine: "LKAB 2025." } };

const geography = readGeography(content.root);
const ground = { geography, shores: findShores(geography) };
const before = loadContent(content.root, TODAY);
const atlasBefore = buildAtlas(before, ground);

describe("an eleventh municipality", () => {
  beforeEach(() => {
    content.write("facts/municipalities/kiruna.yaml", FACTS);
    for (const slug of FOLDERS) content.write(`locales/${slug}/municipalities/kiruna.json`, JSON.stringify(WORDS));
    content.completeStatus();
  });

  it("passes every check", () => {
    expect(content.newProblems()).toEqual([]);
  });

  it("is told about in the atlas, and the others are as they were", () => {
    const atlas = buildAtlas(loadContent(content.root, TODAY), ground);
    const others = atlasBefore.municipalities;
    expect(atlas.municipalities.filter(({ id }) => id !== "kiruna")).toEqual(
      others.filter(({ id }) => id !== "kiruna"),
    );
    expect(others.find(({ id }) => id === "kiruna")?.told).toBeUndefined();
    expect(atlas.municipalities.find(({ id }) => id === "kiruna")).toMatchObject({
      name: "Kiruna",
      told: true,
      website: "https://www.kiruna.se",
      landscape: { seed: 2584, relief: "mountains" },
    });
  });

  it.each(LANGUAGES)("stands in the pack of $slug, and the others as they were", (language) => {
    const now = loadContent(content.root, TODAY);
    const { profiles } = buildPack(now, language, buildAtlas(now, ground));
    const others = buildPack(before, language, atlasBefore).profiles;
    expect(profiles.filter(({ code }) => code !== "2584")).toEqual(others);
    expect(profiles).toHaveLength(others.length + 1);

    const kiruna = profiles.find(({ code }) => code === "2584");
    const isolate = (text: string) => (language.direction === "rtl" ? `\u2066${text}\u2069` : text);
    expect(kiruna?.municipality).toMatchObject({
      id: "kiruna",
      topics: [{ id: "work", statements: [{ id: "mine", text: `LKAB ${isolate("2025")}.`, confidence: "high" }] }],
      contacts: [],
    });
    const formats = createFormats(language, "kr");
    const population = now.statistics.indicators.find(({ id }) => id === "population")?.values.get("2584")?.value ?? 0;
    expect(kiruna?.summary).toBe(`Kiruna: ${isolate(formats.number(population))}.`);
    expect(kiruna?.sources[kiruna.municipality.topics[0]?.statements[0]?.source ?? -1]).toEqual({
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
