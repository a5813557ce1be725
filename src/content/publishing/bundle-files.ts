import { mkdir, readFile, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { type Bundle, isLater, SHARED, unitOf, type SiteFile } from "../site-files";
import { compressFile } from "./compress";
import { integrityOf, shortDigest } from "./digest";

/** Kinds of text that a page is made of, by the end of the name, as servers call them. */
const TYPES = new Map([
  ["html", "text/html"],
  ["css", "text/css"],
  ["js", "text/javascript"],
  ["json", "application/json"],
  ["svg", "image/svg+xml"],
]);

/** Folder of the bundles within the site. */
const BUNDLES = "bundles";

/**
 * Describes the files that the service worker keeps, and writes bundles beside them: one for the app, one for the data
 * that all languages share, one for each language; and one for what all languages share of what is kept after
 * them. So a reader's device asks for three files instead of forty. What
 * every page itself fetches at once is in no bundle, because the browser has it already.
 * @param folder of the finished site
 * @param urls of its files to keep, relative to it
 * @returns the files and the bundles
 */
export async function bundleFiles(folder: string, urls: readonly string[]): Promise<SiteFile[]> {
  const contents = new Map<string, Buffer>();
  for (const url of urls) contents.set(url, await readFile(join(folder, url)));
  const fetched = await fetchedByPages(folder, urls);
  const parts = new Map<string, Bundle>();
  const files: SiteFile[] = [];
  for (const [url, content] of contents) {
    const file = { url, integrity: integrityOf(content), bytes: await bytesOf(url, content) };
    const bundle = bundleFor(url);
    if (!bundle || fetched.some((address) => address.endsWith(`/${url}`))) {
      files.push(file);
      continue;
    }
    parts.set(bundle, { ...parts.get(bundle), [url]: { type: typeOf(url), text: content.toString("utf8") } });
    files.push({ ...file, bundle });
  }
  await mkdir(join(folder, BUNDLES), { recursive: true });
  for (const [name, texts] of parts) {
    const content = Buffer.from(JSON.stringify(texts));
    const url = `${BUNDLES}/${name}.${shortDigest(content)}.json`;
    await writeFile(join(folder, url), content);
    const bytes = await bytesOf(url, content);
    files.push({ url, integrity: integrityOf(content), bytes, unpacked: content.length });
  }
  return files;
}

/** The name of the bundle that holds a file; undefined for fonts, and for what a language has later, which is one file. */
function bundleFor(url: string): string | undefined {
  const unit = unitOf(url);
  if (isFont(url) || (unit && isLater(url))) return undefined;
  return isLater(url) ? SHARED : (unit ?? (url.startsWith("data/") ? "data" : "shell"));
}

/** Addresses that the first pages of all languages name for the browser to fetch at once: script, pack, sheet of icons. */
async function fetchedByPages(folder: string, urls: readonly string[]): Promise<string[]> {
  const homes = urls.flatMap((url) => /^(.*\/)shell\/index\.html$/.exec(url)?.[1] ?? []);
  const pages = await Promise.all(homes.map((home) => readFile(join(folder, home, "index.html"), "utf8")));
  const named = pages.flatMap((page) => [...page.matchAll(/ (?:src|href|data-pack)="([^"#]+)/g)]);
  return [...new Set(named.map((match) => match[1] ?? ""))];
}

/** As a file will come over the network. */
async function bytesOf(url: string, content: Buffer): Promise<number> {
  return isFont(url) ? content.length : (await compressFile(url, content)).length;
}

/** As what a file is served. @throws {Error} for a kind of file that bundles do not hold. */
function typeOf(url: string): string {
  const type = TYPES.get(extname(url).slice(1));
  if (!type) throw new Error(`A bundle cannot hold ${url}: it is no text of a page`);
  return `${type}; charset=utf-8`;
}

/** Fonts are packed already, and only some readers need them. */
function isFont(url: string): boolean {
  return url.endsWith(".woff2");
}
