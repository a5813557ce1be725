import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Page } from "@playwright/test";

/** Pages that together need every kind of file of a language: its pack, places, profiles, the atlas and fetched scripts. */
export const TELLING_PAGES = [
  "",
  "municipalities/are/",
  "municipalities/are/figures/",
  "guide/",
  "guide/what-this-is/",
  "stories/are-first-job/",
];

/**
 * Which version of the site a page shows: the one whose built page has the very same text, whose pack it names and whose
 * script it runs.
 * @param path below the site, such as `en/guide/`
 * @param folders of the versions, the first one first
 * @returns the number of the version, from 1
 * @throws {Error} when the page is not whole, or shows parts of different versions
 */
export async function versionShown(page: Page, path: string, folders: readonly string[]): Promise<number> {
  await page.locator("html[data-awake]").waitFor({ state: "attached" });
  const built = folders.map((folder) => readPage(folder, path));
  const shown = await page.evaluate((pages) => {
    const textOf = (part: Document) => {
      const main = part.querySelector("main")?.cloneNode(true) as HTMLElement | undefined;
      main?.querySelector(".notices")?.remove();
      return main?.textContent.replace(/\s+/g, " ") ?? "";
    };
    const describe = (part: Document) => ({
      text: textOf(part),
      pack: part.documentElement.dataset["pack"],
      script: part.querySelector('script[type="module"]')?.getAttribute("src"),
    });
    const here = describe(document);
    const versions = pages.map((html) => describe(new DOMParser().parseFromString(html, "text/html")));
    const agreeing = (key: "text" | "pack" | "script") =>
      versions.flatMap((one, at) => (one[key] === here[key] ? [at + 1] : []));
    return {
      text: agreeing("text"),
      pack: agreeing("pack"),
      script: agreeing("script"),
      start: here.text.slice(0, 300),
    };
  }, built);
  const [version, ...more] = shown.text.filter((one) => shown.pack.includes(one) && shown.script.includes(one));
  if (version === undefined || more.length > 0)
    throw new Error(`/${path} shows no single version: ${JSON.stringify(shown)}`);
  return version;
}

/** A built page without its style, which a page that reads it would try to apply. */
function readPage(folder: string, path: string): string {
  return readFileSync(join(folder, path, "index.html"), "utf8").replace(/<style>.*?<\/style>/s, "");
}

/**
 * Opens some pages of a language on the site that a page shows, and compares them.
 * @returns the one version that they all show
 * @throws {Error} when one does not open, is not whole, or shows another version than the others
 */
export async function versionOf(
  page: Page,
  language: string,
  folders: readonly string[],
  paths: readonly string[] = TELLING_PAGES,
): Promise<number> {
  const versions = new Map<string, number>();
  for (const path of paths) {
    await page.goto(new URL(`/${language}/${path}`, page.url()).href);
    versions.set(path, await versionShown(page, `${language}/${path}`, folders));
  }
  const [first, ...others] = new Set(versions.values());
  if (first === undefined || others.length > 0)
    throw new Error(`The pages show different versions: ${JSON.stringify([...versions])}`);
  return first;
}
