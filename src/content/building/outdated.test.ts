import { describe, expect, it } from "vitest";
import { loadContent } from "../load-content";
import { readGeography } from "../map/geography";
import { findShores } from "../map/landscape";
import { isPlain, TODAY, useContentCopy } from "../testing/content-copy";
import { buildAtlas } from "./build-atlas";
import { buildPack } from "./build-pack";

const copy = useContentCopy("all");
const geography = readGeography(copy.root);
const ground = { geography, shores: findShores(geography) };

/** What the readers of each language get, by slug. */
function buildAll() {
  const content = loadContent(copy.root, TODAY);
  const atlas = buildAtlas(content, ground);
  return new Map(content.languages.map((language) => [language.slug, buildPack(content, language, atlas)]));
}

/** What Tigrinya readers get. */
function build() {
  const built = buildAll().get("ti");
  if (!built) throw new Error("There is no Tigrinya");
  return built;
}

/** How often something in a pack is marked as older than its source. */
const marks = (value: unknown) => JSON.stringify(value).split('"outdated":true').length - 1;

describe("a text whose Swedish source has changed", () => {
  it("is marked where it stands and counted in the table; nothing else is", () => {
    copy.remove("locales/ti/status.json");
    copy.completeStatus();
    const before = build();
    expect(marks(before)).toBe(0);
    const { key: statement, text } = copy.findText("locales/sv/municipalities/vannas.json", isPlain);
    copy.setText("locales/sv/municipalities/vannas.json", statement, `${text} Nu.`);
    copy.replace("locales/sv/guide.json", /"Nya regler 2025 och 2026"/, '"Regler 2025 och 2026"');
    copy.replace("locales/sv/stories.json", /"Jobb, barn och egna pengar"/, '"Jobb och barn"');
    const { pack, profiles } = build();
    const vannas = profiles.find(({ municipality }) => municipality.id === "vannas");
    const told = vannas?.municipality.topics.find(({ id }) => id === statement.split(".")[0])?.statements ?? [];
    expect(told.find(({ id }) => id === statement.split(".")[1])?.outdated).toBe(true);
    expect(pack.guide.find(({ id }) => id === "new-rules")?.outdated).toBe(true);
    expect(pack.stories.find(({ id }) => id === "are-first-job")?.outdated).toBe(true);
    expect(marks({ pack, profiles })).toBe(3);
    const row = (slug: string) => pack.translations.find((one) => one.slug === slug);
    expect(row("ti")).toMatchObject({ how: "machine", reviewed: "0", outdated: "3" });
    expect(row("sv")).toMatchObject({ how: "source" });
    expect(row("sv")?.outdated).toBeUndefined();
  });

  it("is marked in all fifteen other languages", () => {
    copy.replace("locales/sv/guide.json", /"Nya regler 2025 och 2026"/, '"Regler 2025 och 2026"');
    const all = buildAll();
    const marked = [...all].filter(([, { pack }]) => pack.guide.find(({ id }) => id === "new-rules")?.outdated);
    expect(marked.map(([slug]) => slug)).toEqual([...all.keys()].filter((slug) => slug !== "sv"));
    expect(marked).toHaveLength(15);
  });

  it("is no longer marked when its digest is that of the new text", () => {
    copy.replace("locales/sv/guide.json", /"Nya regler 2025 och 2026"/, '"Regler 2025 och 2026"');
    copy.remove("locales/ti/status.json");
    copy.completeStatus();
    expect(marks(build())).toBe(0);
  });
});

describe("a language that a person has read", () => {
  it("is not called machine-made any more", () => {
    const status = JSON.parse(copy.read("locales/ti/status.json")) as Record<string, Record<string, string>>;
    const reviewed = Object.fromEntries(
      Object.entries(status).map(([name, entries]) => [
        name,
        Object.fromEntries(
          Object.entries(entries).map(([key, source]) => [
            key,
            { source, reviewed: { by: "native reader", on: "2026-11-30" } },
          ]),
        ),
      ]),
    );
    copy.write("locales/ti/status.json", JSON.stringify(reviewed));
    const row = build().pack.translations.find(({ slug }) => slug === "ti");
    expect(row).toMatchObject({ how: "human", reviewed: row?.texts });
  });
});
