import { describe, expect, it } from "vitest";
import { readGround } from "./vite-plugin";
import { buildAtlas } from "./building/build-atlas";
import { buildFind, countForms } from "./building/build-find";
import { buildOccupations } from "./building/build-occupations";
import { loadContent } from "./load-content";
import { TODAY, useContentCopy } from "./testing/content-copy";

const copy = useContentCopy();

describe("occupations", () => {
  const content = loadContent(copy.root, TODAY);
  const atlas = buildAtlas(content, readGround(process.cwd()));
  const { groups, fields, outlooks } = buildOccupations(content, atlas);

  it("are the 400 groups in 21 fields, each with a name in every language", () => {
    expect([groups.length, fields.length]).toEqual([400, 21]);
    for (const language of content.languages) {
      const find = buildFind(content, language);
      expect(new Set(find.groups).size, language.slug).toBe(400);
      expect(find.fields).toHaveLength(21);
    }
  });

  it("hold the newest round of the country, and of the counties in the atlas's order", () => {
    const carpenters = groups.find(({ code }) => code === "7111");
    const judged = (carpenters?.outlooks ?? []).flatMap((at) => outlooks[at] ?? []);
    expect(judged[0]?.country?.round).toBe("2026-1");
    expect(judged[0]?.counties?.round).toBe("2025-2");
    const row = copy
      .read("facts/occupations/outlook.csv")
      .split("\n")
      .find((line) => line.startsWith("2025-2,24,") && line.includes(",7111,"));
    const chance = ["små", "medelstora", "stora"].findIndex((word) => row?.includes(`,${word},`));
    const at = atlas.counties.indexOf("Västerbottens län");
    expect(judged[0]?.counties?.chances[at]).toBe(chance < 0 ? null : chance);
    expect(outlooks.filter(({ country }) => country).length).toBeGreaterThan(200);
    expect(outlooks.filter(({ counties }) => counties).length).toBeGreaterThan(30);
  });

  it("are related to others, never to themselves", () => {
    for (const [at, { related = [] }] of groups.entries()) expect(related).not.toContain(at);
    expect(groups.filter(({ related }) => related).length).toBeGreaterThan(200);
  });

  it("count as each language does", () => {
    const form = (tag: string, count: number) => {
      const { forms, counts } = countForms(tag);
      return forms[Number(counts[count])];
    };
    expect([1, 2, 5, 21, 290].map((count) => form("uk", count))).toEqual(["one", "few", "many", "one", "many"]);
    expect([0, 1, 2, 3, 11, 100].map((count) => form("ar", count))).toEqual([
      "zero",
      "one",
      "two",
      "few",
      "many",
      "other",
    ]);
    expect([1, 2].map((count) => form("sv-simple", count))).toEqual(["one", "other"]);
  });
});

describe("a fault in the occupations is told", () => {
  it("when a name is missing, empty or given twice", () => {
    copy.setText("locales/en/occupations.json", "groups.2221", null);
    expect(copy.newProblems()).toEqual([
      expect.stringContaining("locales/en/occupations.json groups.2221: found nothing, expected a text"),
    ]);
  });

  it("when two groups bear one name", () => {
    const { groups } = JSON.parse(copy.read("locales/en/occupations.json")) as { groups: Record<string, string> };
    const line = copy.setText("locales/en/occupations.json", "groups.9629", groups["2221"] ?? "");
    expect(copy.newProblems()[0]).toContain(`locales/en/occupations.json:`);
    expect(copy.newProblems()[0]).toContain("a name of its own");
    expect(line).toBeGreaterThan(0);
  });

  it("when a code or a field is not known", () => {
    copy.replace("facts/occupations/related.csv", /\n1113,/, "\n0199,");
    expect(copy.newProblems()).toContain(
      "facts/occupations/related.csv: found the code 0199, expected one of facts/occupations/groups.json",
    );
  });
});
