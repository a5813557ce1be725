import { describe, expect, it } from "vitest";
import { describeVersion, filesOf, laterOf, parseList, unitOf, type SiteFile } from "./site-files";

const SCOPE = "https://example.org/fotfaste/";

const file = (url: string): SiteFile => ({ url, integrity: `sha256-${url.length}`, bytes: 10 });

const FILES = [
  "sv/shell/index.html",
  "packs/later/sv.1.json",
  "assets/first.js",
  "assets/later/visit.js",
  "packs/sv.1.json",
  "packs/en.1.json",
  "en/shell/index.html",
  "data/atlas.1.json",
  "data/later/occupations.1.json",
  "bundles/later.1.json",
  "staff/index.html",
].map(file);

const urls = (files: readonly SiteFile[]) => files.map(({ url }) => url);

describe("describeVersion", () => {
  it("sets what is kept after a language apart from the language", async () => {
    const version = await describeVersion(FILES, SCOPE);
    expect(urls(version.units.get("sv") ?? [])).toEqual(["packs/sv.1.json", "sv/shell/index.html"]);
    expect(urls(version.shell)).toEqual(["assets/first.js", "data/atlas.1.json"]);
    expect([...version.bundles.keys()]).toEqual(["later"]);
    expect(urls(filesOf(version)).sort()).toEqual(urls(FILES.filter(({ url }) => !url.startsWith("bundles/"))).sort());
  });

  it("reads the same from the list that a device keeps", async () => {
    const version = await describeVersion(FILES, SCOPE);
    expect(await parseList(JSON.stringify([...filesOf(version), ...version.bundles.values()]), SCOPE)).toEqual(version);
  });
});

describe("laterOf", () => {
  it("is what languages share and then a language's own", async () => {
    const version = await describeVersion(FILES, SCOPE);
    expect(urls(laterOf("sv", version))).toEqual([
      "assets/later/visit.js",
      "data/later/occupations.1.json",
      "packs/later/sv.1.json",
    ]);
  });

  it("is nothing for what has nothing of its own: another language, a kiosk", async () => {
    const version = await describeVersion(FILES, SCOPE);
    expect(laterOf("en", version)).toEqual([]);
    expect(laterOf("kiosk", version)).toEqual([]);
  });
});

it("what a language has later goes with the language", () => {
  expect(unitOf("packs/later/sv-simple.1.json")).toBe("sv-simple");
  expect(unitOf("data/later/occupations.1.json")).toBeUndefined();
});
