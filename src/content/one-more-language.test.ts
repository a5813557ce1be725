import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { isMap, isSeq, parseDocument, stringify } from "yaml";
import { buildAtlas } from "./building/build-atlas";
import { buildPack } from "./building/build-pack";
import { loadContent } from "./load-content";
import { readGeography } from "./map/geography";
import { findShores } from "./map/landscape";
import { TODAY } from "./testing/content-copy";
import { leaveLanguagesOut } from "./testing/leave-languages-out";

/** A language that the site has, taken away with all that is said in it, so that it can be added as a new one is. */
const NEW = "es";

const root = mkdtempSync(join(tmpdir(), "fotfaste-language-"));
afterAll(() => rmSync(root, { recursive: true }));

const geography = readGeography(".");
const ground = { geography, shores: findShores(geography) };

/** The rows of the table of languages. */
function readRows(): { slug: string }[] {
  const table = parseDocument(readFileSync("locales/languages.yaml", "utf8")).toJS() as {
    languages: { slug: string }[];
  };
  return table.languages;
}

/** A copy of the content in which nothing speaks of the language: no row, no folder, no word in the glossary. */
function copyWithoutTheLanguage(): void {
  for (const folder of ["facts", "locales"]) cpSync(folder, join(root, folder), { recursive: true });
  leaveLanguagesOut(
    root,
    readRows()
      .map(({ slug }) => slug)
      .filter((slug) => slug !== NEW),
  );
  const path = join(root, "locales/glossary.yaml");
  const glossary = parseDocument(readFileSync(path, "utf8"));
  const terms = glossary.get("terms");
  if (!isSeq(terms)) throw new Error("The glossary has no terms");
  for (const term of terms.items) if (isMap(term)) term.deleteIn(["in", NEW]);
  // What only its renderings come from.
  const sources = glossary.get("sources");
  const named = new Set([...String(glossary).matchAll(/source: ([\w-]+)/g)].map(([, id]) => id));
  if (isMap(sources)) sources.items = sources.items.filter(({ key }) => named.has(String(key)));
  glossary.set("languages", []);
  writeFileSync(path, String(glossary));
}

/** What the readers of each language get. @throws when anything is wrong in the copy. */
function build() {
  const content = loadContent(root, TODAY);
  const atlas = buildAtlas(content, ground);
  return new Map(content.languages.map((language) => [language.slug, buildPack(content, language, atlas)]));
}

describe("one more language", () => {
  it("needs a row in the table and a folder, and nothing else", () => {
    copyWithoutTheLanguage();
    const before = [...build().keys()];
    expect(before).not.toContain(NEW);

    const row = readRows().find(({ slug }) => slug === NEW);
    appendFileSync(join(root, "locales/languages.yaml"), stringify([row]).replace(/^/gm, "  ").trimEnd() + "\n");
    cpSync(join("locales", NEW), join(root, "locales", NEW), { recursive: true });

    const after = build();
    expect([...after.keys()]).toEqual([...before, NEW]);
    const [swedish, added] = [after.get("sv"), after.get(NEW)];
    const plain = (words: object = {}) =>
      new Set(Object.keys(words).map((key) => key.replace(/_(zero|one|two|few|many|other)$/, "")));
    expect(plain(added?.pack.words)).toEqual(plain(swedish?.pack.words));
    expect(added?.pack.guide.map(({ id }) => id)).toEqual(swedish?.pack.guide.map(({ id }) => id));
    expect(added?.profiles.map(({ municipality }) => municipality.id)).toEqual(
      swedish?.profiles.map(({ municipality }) => municipality.id),
    );
    // All other languages learn of it from the table alone.
    for (const { pack } of after.values()) expect(pack.translations.map(({ slug }) => slug)).toContain(NEW);
  });
});
