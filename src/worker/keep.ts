import {
  addressOf,
  describeVersion,
  filesOf,
  isNamedByDigest,
  type SiteFile,
  type Version,
} from "../content/site-files";
import { fetchSound, matchSound } from "./sound";

/** Where a version's cache holds the list of its files, once they are all there. */
const LIST = "kept-files.json";

/** How many files are fetched at a time. */
const AT_A_TIME = 4;

/**
 * Puts files into a version's cache: what is there already is not fetched again, so that an interrupted keeping goes on
 * where it stopped. What an earlier version holds under the same digest is taken from there.
 * @param tell is told after each file: bytes kept so far.
 * @throws {Error} when a file does not arrive or is not what the build wrote.
 * @throws {DOMException} when the device has no room.
 */
export async function keepFiles(files: readonly SiteFile[], version: Version, tell?: (done: number) => void) {
  const queue = [...files];
  let done = 0;
  const work = async () => {
    for (let file = queue.shift(); file; file = queue.shift()) {
      if (!(await matchSound(file, version))) await put(file, await find(file, version), version);
      tell?.((done += file.bytes));
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
}

async function find(file: SiteFile, version: Version): Promise<Response> {
  for (const earlier of isNamedByDigest(file.url) ? await keptVersions(version) : []) {
    const kept = await matchSound(file, earlier);
    if (kept) return kept;
  }
  return fetchSound(file, version);
}

/** When there is no room the oldest other version goes; what is in use stays. */
async function put({ url }: SiteFile, response: Response, version: Version): Promise<void> {
  const cache = await caches.open(version.cache);
  const copy = response.clone();
  try {
    await cache.put(addressOf(url, version.scope), response);
  } catch (error) {
    const [oldest] = await otherCaches(version);
    if (!oldest) throw error;
    console.info("There is no room; an old version is given up.", error);
    await caches.delete(oldest);
    await cache.put(addressOf(url, version.scope), copy);
  }
}

/** Marks a version whole: only then it can take the place of a newer one. */
export async function markWhole(version: Version): Promise<void> {
  const list = new Response(JSON.stringify(filesOf(version)));
  await (await caches.open(version.cache)).put(addressOf(LIST, version.scope), list);
}

/** This version and the earlier ones that are still kept whole, the newest first. */
export async function keptVersions(version: Version): Promise<Version[]> {
  const earlier: Version[] = [];
  for (const cache of await otherCaches(version)) {
    const list = await (await caches.open(cache)).match(addressOf(LIST, version.scope));
    if (list) earlier.unshift({ ...(await describeVersion((await list.json()) as SiteFile[], version.scope)), cache });
  }
  return [version, ...earlier];
}

/** Names of the caches of this site's other versions, the oldest first. */
export async function otherCaches({ family, cache }: Version): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(family) && name !== cache);
}

/** All that a version needs of what any version has kept on this device: the shell, whole languages, fonts. */
export async function findKept(version: Version): Promise<SiteFile[]> {
  const addresses = new Set<string>();
  for (const name of [version.cache, ...(await otherCaches(version))]) {
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
