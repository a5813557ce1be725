import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bundleFiles } from "./bundle-files";
import { integrityOf } from "./digest";

const FILES = {
  "assets/first.js": "first()",
  "assets/later.js": "later('å')",
  "data/atlas.1.json": '{"municipalities":[]}',
  "assets/icons.1.svg": "<svg/>",
  "assets/style.1.css": "p{}",
  "sv/index.html":
    '<html data-pack="/packs/sv.1.json" data-sheet="/assets/style.1.css"><script src="/assets/first.js"></script><use href="/assets/icons.1.svg#place">',
  "sv/shell/index.html": '<link rel="stylesheet" href="/assets/style.1.css"><script src="/assets/first.js"></script>',
  "packs/sv.1.json": '{"words":{}}',
  "packs/sv.search.1.json": '{"terms":["sfi"]}',
  "packs/later/sv.1.json": '{"words":{"title":"Besök"}}',
  "assets/later/visit.js": "visit()",
  "data/later/occupations.1.json": '{"groups":[]}',
  "assets/latin.woff2": "font",
};

/** What of them is kept; the page itself is not. */
const KEPT = Object.keys(FILES).filter((url) => url !== "sv/index.html");

describe("bundleFiles", () => {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "fotfaste-bundles-"));
    for (const [url, text] of Object.entries(FILES)) {
      await mkdir(dirname(join(folder, url)), { recursive: true });
      await writeFile(join(folder, url), text);
    }
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("leaves out what pages fetch at once, and fonts", async () => {
    const files = await bundleFiles(folder, KEPT);
    expect(Object.fromEntries(files.map(({ url, bundle }) => [url.replace(/\.[0-9a-f]{10}\./, "."), bundle]))).toEqual({
      "assets/first.js": undefined,
      "assets/later.js": "shell",
      "data/atlas.1.json": "data",
      "assets/icons.1.svg": undefined,
      "assets/style.1.css": "shell",
      "sv/shell/index.html": "sv",
      "packs/sv.1.json": undefined,
      "packs/sv.search.1.json": "sv",
      "packs/later/sv.1.json": undefined,
      "assets/later/visit.js": "later",
      "data/later/occupations.1.json": "later",
      "assets/latin.woff2": undefined,
      "bundles/shell.json": undefined,
      "bundles/data.json": undefined,
      "bundles/sv.json": undefined,
      "bundles/later.json": undefined,
    });
  });

  it("writes bundles that hold the files as they are", async () => {
    const files = await bundleFiles(folder, KEPT);
    const bundle = files.find(({ url }) => url.startsWith("bundles/shell."));
    const content = await readFile(join(folder, bundle?.url ?? ""), "utf8");
    expect(integrityOf(content)).toBe(bundle?.integrity);
    expect(JSON.parse(content)).toEqual({
      "assets/later.js": { type: "text/javascript; charset=utf-8", text: FILES["assets/later.js"] },
      "assets/style.1.css": { type: "text/css; charset=utf-8", text: FILES["assets/style.1.css"] },
    });
  });

  it("refuses what is no text of a page", async () => {
    await writeFile(join(folder, "assets/photo.webp"), "");
    await expect(bundleFiles(folder, ["assets/photo.webp"])).rejects.toThrow("assets/photo.webp");
  });
});
