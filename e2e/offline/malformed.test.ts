import { expect, test } from "vitest";
import { ATLAS_FORMAT } from "../../src/content/atlas";
import { MAP_FORMAT } from "../../src/content/map-drawing";
import { PACK_FORMAT } from "../../src/content/pack";
import { readMalformed } from "./malformed";

const RUNS = 500;
const SEED = 1;

const files = [
  "index.html",
  "offline/index.html",
  "en/shell/index.html",
  "packs/en.0123456789.json",
  "assets/a.js",
].map((url, at) => ({ url, integrity: `sha256-${String(at).repeat(43)}=`, bytes: 100 + at }));
const data = {
  pack: JSON.stringify({ format: PACK_FORMAT, language: { slug: "en" }, words: { "home.title": "A place" }, told: 10 }),
  atlas: JSON.stringify({ format: ATLAS_FORMAT, counties: ["Jämtland"], municipalities: [], indicators: [] }),
  map: JSON.stringify({ format: MAP_FORMAT, width: 100, height: 200, shapes: ["M0 0l1 1z"], seats: [] }),
};

test("malformed lists, manifests and data files are refused, and nothing else is thrown", async () => {
  const counts = await readMalformed({ files, data }, RUNS, SEED);
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(RUNS);
  for (const name of ["list of kept files", "manifest of a carried site", ...Object.keys(data)])
    expect(counts[`${name}: refused`], name).toBeGreaterThan(20);
  expect(counts["withdrawn versions: the version stays"]).toBeGreaterThan(10);
});
