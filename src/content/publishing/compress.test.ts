import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { compressInWorker } from "./compress-in-workers";
import { CompressAlongside, compressFile, compressFolder } from "./compress";

/** Text of about so many bytes that does not repeat itself. */
function textOf(bytes: number): string {
  let number = 1;
  let text = "";
  while (text.length < bytes) text += `${(number = (number * 48271) % 2147483647).toString(36)} `;
  return text;
}

test.each([
  ["a small page of many", "sv/municipalities/ale/index.html", 9_000],
  ["a page of many near the first flight", "sv/municipalities/are/index.html", 20_000],
  ["a page of many beyond it", "sv/municipalities/umea/index.html", 90_000],
  ["a page by itself", "sv/index.html", 20_000],
  ["a second file of profiles", "packs/sv.profiles-2.0123456789.json", 90_000],
  ["a large bundle", "bundles/sv.json", 2_100_000],
])("%s is what it was when it is opened again", async (_, name, bytes) => {
  const content = Buffer.from(textOf(bytes));
  expect(brotliDecompressSync(await compressFile(name, content)).equals(content)).toBe(true);
});

test("a page that less trouble would leave beyond the first flight gets the best, a small one does not", async () => {
  const [large, small] = [Buffer.from(textOf(90_000)), Buffer.from(textOf(9_000))];
  const best = async (content: Buffer) => compressFile("sv/index.html", Buffer.concat([content, Buffer.from(" ")]));
  const many = (content: Buffer) => compressFile("sv/municipalities/ale/index.html", content);
  expect((await many(large)).length).toBeLessThanOrEqual((await best(large)).length);
  expect((await many(small)).length).toBeGreaterThan((await best(small)).length);
});

test("what cannot be compressed is told, and what follows is compressed", async () => {
  const content = Buffer.from(textOf(500));
  const wrong = Array.from({ length: 8 }, () => compressInWorker(null as unknown as Buffer, null));
  const outcomes = await Promise.allSettled(wrong);
  expect(outcomes.map(({ status }) => status)).toEqual(wrong.map(() => "rejected"));
  expect(gunzipSync(await compressInWorker(content, null)).equals(content)).toBe(true);
});

test("twins are made beside other work, each of its own file", async () => {
  const files = new Map(Array.from({ length: 80 }, (_, at) => [`sv/page-${at}.html`, textOf(500 + at)]));
  const twins = new Map<string, Buffer>();
  const compress = new CompressAlongside(({ fileName, content }) => twins.set(fileName, content));
  for (const [name, text] of files) await compress.add(name, text);
  await compress.finish();
  expect(twins.size).toBe(2 * files.size);
  for (const [name, text] of files) {
    expect(brotliDecompressSync(twins.get(`${name}.br`) ?? "").toString()).toBe(text);
    expect(gunzipSync(twins.get(`${name}.gz`) ?? "").toString()).toBe(text);
  }
});

test("a folder's files that have no twins get them; those that have keep theirs", async () => {
  const folder = mkdtempSync(join(tmpdir(), "fotfaste-compress-"));
  for (const name of ["with.json", "without.json"]) writeFileSync(join(folder, name), textOf(100));
  for (const name of ["with.json.br", "with.json.gz"]) writeFileSync(join(folder, name), "its own");
  writeFileSync(join(folder, "picture.png"), "no text");
  await compressFolder(folder);
  expect(readdirSync(folder).sort()).toEqual([
    "picture.png",
    "with.json",
    "with.json.br",
    "with.json.gz",
    "without.json",
    "without.json.br",
    "without.json.gz",
  ]);
  expect(readFileSync(join(folder, "with.json.br"), "utf8")).toBe("its own");
  rmSync(folder, { recursive: true });
});
