import { mkdir, readFile, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { type Bundle, languageOf, type SiteFile } from "../site-files";
import { compressText } from "./compress";
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
 * that all languages share, one for each language. So a reader's device asks for three files instead of forty. What a
 * page itself fetches is in no bundle, because the browser has it already.
 * @param folder of the finished site
 * @param urls of its files to keep, relative to it
 * @returns the files and the bundles
 */
export async function bundleFiles(folder: string, urls: readonly string[]): Promise<SiteFile[]> {
  const contents = new Map<string, Buffer>();
  for (const url of urls) contents.set(url, await readFile(join(folder, url)));
  const pages = urls.filter((url) => url.endsWith("/shell/index.html")).map((url) => String(contents.get(url)));
  const parts = new Map<string, Bundle>();
  const files: SiteFile[] = [];
  for (const [url, content] of contents) {
    const file = { url, integrity: integrityOf(content), bytes: await bytesOf(url, content) };
    const isFetchedByPage = pages.some((page) => page.includes(url));
    if (isFetchedByPage || isFont(url)) {
      files.push(file);
      continue;
    }
    const bundle = languageOf(url) ?? (url.startsWith("data/") ? "data" : "shell");
    parts.set(bundle, { ...parts.get(bundle), [url]: { type: typeOf(url), text: content.toString("utf8") } });
    files.push({ ...file, bundle });
  }
  await mkdir(join(folder, BUNDLES), { recursive: true });
  for (const [name, texts] of parts) {
    const content = JSON.stringify(texts);
    const url = `${BUNDLES}/${name}.${shortDigest(content)}.json`;
    await writeFile(join(folder, url), content);
    files.push({ url, integrity: integrityOf(content), bytes: await bytesOf(url, Buffer.from(content)) });
  }
  return files;
}

/** As a file will come over the network. */
async function bytesOf(url: string, content: Buffer): Promise<number> {
  return isFont(url) ? content.length : (await compressText(content)).length;
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
