import { findKept, versionInUse } from "../../app/offline/kept-versions";
import { addressOf, type SiteFile, type Version } from "../../content/site-files";
import { keepLanguages } from "../kiosk/keep-everything";

/** How long, in milliseconds, a file may take. */
const LONGEST = 60_000;

/**
 * Downloads all that the kiosk keeps once more, past every cache. A file takes the place of the one before only when it
 * has come whole: a kiosk without a network loses nothing by it.
 * @param tell is told after each file: files so far, of all
 * @returns whether everything came
 */
export async function downloadAgain(tell: (done: number, total: number) => void): Promise<boolean> {
  try {
    const version = await versionInUse(new URL(import.meta.env.BASE_URL, location.href).href);
    if (!version) return false;
    const files = await findKept(version);
    for (const [at, file] of files.entries()) {
      await fetchAnew(file, version);
      tell(at + 1, files.length);
    }
    const { active } = await navigator.serviceWorker.ready;
    return active !== null && (await keepLanguages(active)) === null;
  } catch (error) {
    console.info("Not everything could be downloaded.", error);
    return false;
  }
}

/** The browser itself compares the file with its digest. @throws {Error} when it does not come whole. */
async function fetchAnew({ url, integrity }: SiteFile, { scope, cache }: Version): Promise<void> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), LONGEST);
  try {
    const address = addressOf(url, scope);
    const response = await fetch(address, { cache: "reload", integrity, signal: patience.signal });
    if (response.status !== 200) throw new Error(`${url} answered ${response.status}`);
    const headers = { "content-type": response.headers.get("content-type") ?? "" };
    await (await caches.open(cache)).put(address, new Response(await response.arrayBuffer(), { headers }));
  } finally {
    clearTimeout(timer);
  }
}
