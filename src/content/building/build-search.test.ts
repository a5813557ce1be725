import { describe, expect, it } from "vitest";
import { loadContent } from "../load-content";
import { TOPICS } from "../pack";
import { readSearchSources } from "../testing/search-sources";
import { TODAY, useContentCopy } from "../testing/content-copy";

const copy = useContentCopy();
const build = () => readSearchSources(loadContent(copy.root, TODAY));
const sources = build();
const swedish = (file: string) =>
  JSON.parse(copy.read(`locales/sv/${file}.json`)) as Record<string, Record<string, string>>;

describe("a language's search file", () => {
  it("marks, in every language, each text with the terms that its Swedish source holds", () => {
    for (const { pack, profiles, search } of sources.values()) {
      const at = search.terms.findIndex(({ sv }) => sv === "sfi");
      for (const { id, topics, contacts } of profiles.flatMap(({ municipalities }) => municipalities)) {
        const marks = search.municipalities[id] ?? [];
        const words = swedish(`municipalities/${id}`);
        const keys = [
          ...TOPICS.flatMap(
            (topic) => topics.find((one) => one.id === topic)?.statements.map((one) => [topic, one.id] as const) ?? [],
          ),
          ...contacts.map((one) => ["contacts", one.id] as const),
        ];
        expect(marks).toHaveLength(keys.length);
        keys.forEach(([topic, key], place) => {
          const holds = /(?<!\p{L})(sfi|svenska för (vuxna )?invandrare)(?!\p{L})/iu.test(words[topic]?.[key] ?? "");
          expect(marks[place]?.includes(at), `${id} ${topic}.${key}`).toBe(holds);
        });
      }
      expect(search.guide.map((marks) => marks.length)).toEqual(pack.guide.map((one) => one.statements.length + 1));
      expect(search.stories).toHaveLength(pack.stories.length);
    }
  });

  it("gives words their rendering and explanation, in all kinds of Swedish the easy explanation alone", () => {
    const term = (language: string) => sources.get(language)?.search.terms.find(({ sv }) => sv === "hyresvärd");
    expect(term("en")).toMatchObject({ text: "landlord", explain: "Who lets the home." });
    expect(term("ar")).toMatchObject({ text: "مؤجّر", explain: "من يؤجّر السكن." });
    const easy = { sv: "hyresvärd", also: ["hyresvärden", "hyresvärdar", "hyresvärdarna"] };
    expect(term("sv")).toEqual({ ...easy, explain: "Den som hyr ut bostaden." });
    expect(term("sv-simple")).toEqual(term("sv"));
  });

  it("finds places by their names in the language's own letters, where it has a table of them", () => {
    const umea = (language: string) =>
      build()
        .get(language)
        ?.atlas.municipalities.find(({ id }) => id === "umea")?.ownName;
    expect(umea("sv")).toBeUndefined();
    copy.setText("locales/ar/names.json", "municipalities.2480", "أوميه");
    expect(umea("ar")).toBe("أوميه");
  });
});

describe("the localities", () => {
  it("stand under their municipality, without the one that bears its name", () => {
    for (const { atlas, localities } of sources.values()) {
      const places = localities.localities.map(([name, at]) => `${name} in ${atlas.municipalities[at]?.name ?? ""}`);
      expect(places).toContain("Hörnefors in Umeå");
      expect(places).not.toContain("Umeå in Umeå");
      expect(places).toHaveLength(new Set(places).size);
    }
  });

  it("are those of the table", () => {
    const rows = copy.read("facts/places/localities.csv").trim().split("\n").length - 1;
    const all = sources.get("en")?.localities.localities.length ?? 0;
    expect(all).toBeGreaterThan(rows / 2);
    expect(all).toBeLessThan(rows);
  });
});
