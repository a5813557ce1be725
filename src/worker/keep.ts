import { findKept, keptVersions, removeCache, sortCaches, writeList } from "../app/offline/kept-versions";
import { addressOf, laterOf, type SiteFile, type Version } from "../content/site-files";
import { type Tell } from "../app/offline/fetch-in-time";
import { fetchBundles } from "./bundles";
import { fetchSound, matchSound } from "./sound";

/** How many files are fetched at a time. */
const AT_A_TIME = 4;

/**
 * Puts files into a version's cache: what is there already is not fetched again, so that an interrupted keeping goes on
 * where it stopped. What an earlier version holds with the same digest is taken from there. The last file, which shows
 * that the others are there, comes only after them.
 * @param tell is told, as they come, how many bytes are there.
 * @throws {Error} when a file does not arrive or is not what the build wrote.
 * @throws {DOMException} when the device has no room.
 */
export async function keepFiles(files: readonly SiteFile[], version: Version, tell?: Tell) {
  const queue = files.slice(0, -1);
  const lacking: SiteFile[] = [];
  for (const file of files) if (!(await matchKept(file, version))) lacking.push(file);
  let done = 0;
  const count = (bytes: number) => tell?.((done += bytes));
  const bundled = await fetchBundles(lacking, version, count);
  const keep = async (file: SiteFile) => {
    const find = async () => bundled.get(file.url) ?? (await matchKept(file, version)) ?? fetchSound(file, version);
    if (!(await matchSound(file, version))) await put(file, await find(), version);
    if (!bundled.has(file.url)) count(file.bytes);
  };
  const work = async () => {
    for (let file = queue.shift(); file; file = queue.shift()) await keep(file);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  for (const last of files.slice(-1)) await keep(last);
}

let later = Promise.resolve();

/**
 * Keeps what follows a language that is complete, one language after another. Nobody waits for it: what does not come
 * comes when the language is asked for the next time.
 */
export function keepLater(language: string, version: Version): Promise<void> {
  const keep = () => keepFiles(laterOf(language, version), version);
  return (later = later.then(keep).catch((error: unknown) => console.info("Not all of it came.", error)));
}

/** A file as this version or an earlier one has kept it. */
async function matchKept(file: SiteFile, version: Version): Promise<Response | undefined> {
  for await (const earlier of keptVersions(version)) {
    const kept = await matchSound(file, earlier);
    if (kept) return kept;
  }
  return undefined;
}

/** When there is no room older versions go, the oldest first; what is in use stays. */
async function put(file: SiteFile, response: Response, version: Version): Promise<void> {
  try {
    await (await caches.open(version.cache)).put(addressOf(file.url, version.scope), response.clone());
  } catch (error) {
    const { older, used } = await sortCaches(version);
    const spare = older.find((name) => name !== used[used.length - 1]);
    if (!spare) throw error;
    console.info("There is no room; an old version is given up.", error);
    await removeCache(spare);
    await put(file, response, version);
  }
}

/**
 * Fetches anew what is missing or damaged of what is kept of the version in use, and writes its list anew. Answers what
 * could not be mended.
 */
export async function mend(version: Version): Promise<string[]> {
  await writeList(version).catch((error: unknown) => console.info("The list cannot be written anew.", error));
  const broken: string[] = [];
  for (const file of await findKept(version)) {
    await keepFiles([file], version).catch((error: unknown) => {
      console.info(`${file.url} could not be mended.`, error);
      broken.push(file.url);
    });
  }
  return broken;
}
