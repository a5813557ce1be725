import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Page } from "@playwright/test";
import { readPack } from "./pages";

/** How a look for a new version ended: there was none, it is ready and waits, or it was not taken. */
export type Look = "none" | "waiting" | "refused";

/** Looks for a new version as a page does hourly, and waits until it is whole or given up. */
export function lookForUpdate(page: Page): Promise<Look> {
  return page.evaluate(async (): Promise<Look> => {
    const registration = await navigator.serviceWorker.ready;
    try {
      await registration.update();
    } catch (error) {
      console.info("No new version.", error);
      return "refused";
    }
    const worker = registration.installing;
    if (!worker) return registration.waiting ? "waiting" : "none";
    return new Promise((resolve) => {
      const look = () => {
        if (worker.state === "installed") resolve("waiting");
        if (worker.state === "redundant") resolve("refused");
      };
      worker.addEventListener("statechange", look);
      look();
    });
  });
}

/** Takes the version that waits, as a reader does, and waits until the page has been loaded anew. */
export async function takeUpdate(page: Page, language: string, folder = "dist"): Promise<void> {
  const name = readPack(language, folder).words["offline.update_now"] ?? "";
  await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name }).click()]);
}

/** Where the list of a version's files is kept. */
const LIST = "/kept-files.json";

/** Everything in the caches of a page's site: the path it answers, and the digest of its bytes. */
export function storedFiles(page: Page): Promise<{ cache: string; path: string; digest: string }[]> {
  return page.evaluate(async () => {
    const stored = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const bytes = await (await cache.match(request))?.arrayBuffer();
        const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes ?? new ArrayBuffer()));
        const hex = [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
        stored.push({ cache: name, path: new URL(request.url).pathname, digest: hex });
      }
    }
    return stored;
  });
}

/**
 * Compares what a page's site has stored, in all caches or in the one in use, with what was built.
 * @returns how many files are stored
 * @throws {Error} when anything is stored that no version was published with
 */
export async function checkStored(
  page: Page,
  folders: readonly string[],
  which: "all" | "in use" = "all",
): Promise<number> {
  const stored = await storedFiles(page);
  const inUse = stored.findLast(({ path }) => path === LIST)?.cache;
  const files = stored.filter(({ path, cache }) => path !== LIST && (which === "all" || cache === inUse));
  const wrong = files.filter(({ path, digest }) => !folders.some((folder) => digestOf(folder, path) === digest));
  if (wrong.length > 0) throw new Error(`Stored, but never published: ${JSON.stringify(wrong)}`);
  return files.length;
}

function digestOf(folder: string, path: string): string | null {
  const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
  return existsSync(file) ? createHash("sha256").update(readFileSync(file)).digest("hex") : null;
}

/** Opens a page of the site within the page that is open, as its links do: without loading it anew. */
export async function openInside(page: Page, path: string): Promise<void> {
  await page.evaluate((href) => {
    const link = Object.assign(document.createElement("a"), { href });
    document.body.append(link);
    link.click();
    link.remove();
  }, path);
  await page.waitForURL((url) => url.pathname === path);
}
