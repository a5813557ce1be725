import {
  addressOf,
  familyOf,
  filesOf,
  isLater,
  KIOSK_UNIT,
  parseList,
  SHARED,
  type SiteFile,
  unitOf,
  type Version,
} from "../../content/site-files";
import { dropTakenBack } from "./taken-back";

/** Where a version's cache holds the list of the version's files, from when it is first in use. */
const LIST = "kept-files.json";

/** How many earlier versions stay: for pages of theirs that are still open, and to go back to. */
const EARLIER = 2;

/** Writes the list of a version's files into its cache. */
export async function writeList(version: Version): Promise<void> {
  const list = new Response(JSON.stringify([...filesOf(version), ...version.bundles.values()]));
  await (await caches.open(version.cache)).put(addressOf(LIST, version.scope), list);
}

/**
 * The version that a cache belongs to, by the list in it.
 * @returns null when there is no list, or another than the one that the cache is named after
 */
export async function readList(cache: string, scope: string): Promise<Version | null> {
  try {
    const list = await caches.match(addressOf(LIST, scope), { cacheName: cache });
    const version = list && (await parseList(await list.text(), scope));
    if (version?.cache === cache) return version;
    if (list) console.info(`The list in ${cache} is damaged.`);
  } catch (error) {
    console.info(`The list in ${cache} cannot be read.`, error);
  }
  return null;
}

/** Names of the caches of the site's versions, the oldest first. */
export async function cachesOf(family: string): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(family));
}

/** The newest version that is or was in use; null where none is kept. */
export async function versionInUse(scope: string): Promise<Version | null> {
  for (const name of (await cachesOf(familyOf(scope))).reverse()) {
    const version = await readList(name, scope);
    if (version) return version;
  }
  return null;
}

/** Removes a cache file by file: a browser keeps the room of a cache that is removed whole until nobody holds it any more. */
export async function removeCache(name: string): Promise<void> {
  const cache = await caches.open(name);
  for (const request of await cache.keys()) await cache.delete(request);
  await caches.delete(name);
}

/** This version and the earlier ones that were in use, the newest first. */
export async function* keptVersions(version: Version): AsyncGenerator<Version> {
  yield version;
  for (const name of (await cachesOf(version.family)).reverse()) {
    const kept = name !== version.cache && (await readList(name, version.scope));
    if (kept) yield kept;
  }
}

/** Names of the caches of other versions, the oldest first; and of all that are or were in use, the one in use last. */
export async function sortCaches({ family, cache, scope }: Version) {
  const names = await cachesOf(family);
  const used: string[] = [];
  for (const name of names) if (await readList(name, scope)) used.push(name);
  const own = names.includes(cache) ? names.indexOf(cache) : names.length;
  return { older: names.slice(0, own), newer: names.slice(own + 1), used };
}

/** Puts a version in the place of the one in use. What was never in use goes, and what a roll-back has put aside. */
export async function takePlace(version: Version): Promise<void> {
  const { older, newer, used } = await sortCaches(version);
  const staying = older.filter((name) => used.includes(name)).slice(-EARLIER);
  const going = [...older.filter((name) => !staying.includes(name)), ...newer.filter((name) => used.includes(name))];
  for (const name of going) await removeCache(name);
  await writeList(version);
  for (const name of staying) await dropTakenBack(name, version);
}

/**
 * All that a version needs of what any version has kept on this device: the shell, whole languages, fonts, and the later
 * parts of which something is there.
 */
export async function findKept(version: Version): Promise<SiteFile[]> {
  const addresses = new Set<string>();
  for (const name of await cachesOf(version.family)) {
    for (const { url } of await (await caches.open(name)).keys()) addresses.add(url);
  }
  const isKept = (url: string) => addresses.has(addressOf(url, version.scope));
  const units = [...version.units].flatMap(([unit, files]) =>
    isKept(unit === KIOSK_UNIT ? "staff/" : `${unit}/shell/`) ? files : [],
  );
  // What comes later has no address that is the same in every version.
  const begun = [...addresses].map((url) => url.slice(version.scope.length)).filter(isLater);
  const parts = new Set(begun.map((url) => unitOf(url) ?? SHARED));
  const later = [...version.later].flatMap(([unit, files]) => (parts.has(unit) ? files : []));
  return [...version.shell, ...units, ...later, ...version.fonts.filter(({ url }) => isKept(url))];
}
