import {
  addressOf,
  cachesOf,
  readList,
  removeCache,
  type SiteFile,
  type Version,
  writeList,
} from "../content/site-files";
import { fetchSound, matchSound } from "./sound";

/** How many files are fetched at a time. */
const AT_A_TIME = 4;

/** How many earlier versions stay: for pages of theirs that are still open, and to go back to. */
const EARLIER = 2;

/**
 * Puts files into a version's cache: what is there already is not fetched again, so that an interrupted keeping goes on
 * where it stopped. What an earlier version holds with the same digest is taken from there. The last file, which shows
 * that the others are there, comes only after them.
 * @param tell is told after each file: bytes kept so far.
 * @throws {Error} when a file does not arrive or is not what the build wrote.
 * @throws {DOMException} when the device has no room.
 */
export async function keepFiles(files: readonly SiteFile[], version: Version, tell?: (done: number) => void) {
  const queue = files.slice(0, -1);
  let done = 0;
  const keep = async (file: SiteFile) => {
    if (!(await matchSound(file, version))) await put(file, await find(file, version), version);
    tell?.((done += file.bytes));
  };
  const work = async () => {
    for (let file = queue.shift(); file; file = queue.shift()) await keep(file);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  for (const last of files.slice(-1)) await keep(last);
}

async function find(file: SiteFile, version: Version): Promise<Response> {
  for await (const earlier of keptVersions(version)) {
    const kept = await matchSound(file, earlier);
    if (kept) return kept;
  }
  return fetchSound(file, version);
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

/** Puts a version in the place of the one in use. What was never in use goes, and what a roll-back has put aside. */
export async function takePlace(version: Version): Promise<void> {
  const { older, newer, used } = await sortCaches(version);
  const staying = older.filter((name) => used.includes(name)).slice(-EARLIER);
  const going = [...older.filter((name) => !staying.includes(name)), ...newer.filter((name) => used.includes(name))];
  for (const name of going) await removeCache(name);
  await writeList(version);
}

/** Names of the caches of other versions, the oldest first; and of all that are or were in use, the one in use last. */
async function sortCaches({ family, cache, scope }: Version) {
  const names = await cachesOf(family);
  const used: string[] = [];
  for (const name of names) if (await readList(name, scope)) used.push(name);
  const own = names.includes(cache) ? names.indexOf(cache) : names.length;
  return { older: names.slice(0, own), newer: names.slice(own + 1), used };
}

/** This version and the earlier ones that were in use, the newest first. */
export async function* keptVersions(version: Version): AsyncGenerator<Version> {
  yield version;
  for (const name of (await cachesOf(version.family)).reverse()) {
    const kept = name !== version.cache && (await readList(name, version.scope));
    if (kept) yield kept;
  }
}

/** All that a version needs of what any version has kept on this device: the shell, whole languages, fonts. */
export async function findKept(version: Version): Promise<SiteFile[]> {
  const addresses = new Set<string>();
  for (const name of await cachesOf(version.family)) {
    for (const { url } of await (await caches.open(name)).keys()) addresses.add(url);
  }
  const isKept = (url: string) => addresses.has(addressOf(url, version.scope));
  const languages = [...version.languages].flatMap(([slug, files]) => (isKept(`${slug}/shell/`) ? files : []));
  return [...version.shell, ...languages, ...version.fonts.filter(({ url }) => isKept(url))];
}

/** Fetches anew what is missing or damaged of what is kept. Answers what could not be mended. */
export async function mend(version: Version): Promise<string[]> {
  const broken: string[] = [];
  for (const file of await findKept(version)) {
    await keepFiles([file], version).catch((error: unknown) => {
      console.info(`${file.url} could not be mended.`, error);
      broken.push(file.url);
    });
  }
  return broken;
}
