/** A file of the site as the build lists it. */
export interface SiteFile {
  url: string;
  /** Digest in the form of Subresource Integrity. */
  integrity: string;
  /** As it comes over the network. */
  bytes: number;
}

/** The files of one version of the site, by what they are for. */
export interface Version {
  /** Where the site lives. */
  scope: string;
  /** Begins the names of this site's caches, and of no other site's on the same host. */
  family: string;
  /** Name of this version's cache; fits no other version. */
  cache: string;
  /** What every page needs. */
  shell: SiteFile[];
  /** What only some readers need, whatever their language. */
  fonts: SiteFile[];
  /** What a language needs besides: its data, and last the empty page that is filled from them. */
  languages: Map<string, SiteFile[]>;
}

/** Sorts the build's list of files, in whatever order it comes; paths are relative to the site's base. */
export async function describeVersion(files: readonly SiteFile[], scope: string): Promise<Version> {
  const family = familyOf(scope);
  const listed = files.map(({ url, integrity, bytes }) => `${url} ${integrity} ${bytes}`).sort();
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(listed.join())));
  const cache = family + [...bytes.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const version: Version = { scope, family, cache, shell: [], fonts: [], languages: new Map() };
  for (const file of [...files].sort((one, other) => Number(isShell(one)) - Number(isShell(other)))) {
    const language = languageOf(file.url);
    if (language) version.languages.set(language, [...(version.languages.get(language) ?? []), file]);
    else version[file.url.endsWith(".woff2") ? "fonts" : "shell"].push(file);
  }
  return version;
}

/** Where a version's cache holds the list of the version's files, from when it is first in use. */
const LIST = "kept-files.json";

/** Writes the list of a version's files into its cache. */
export async function writeList(version: Version): Promise<void> {
  const list = new Response(JSON.stringify(filesOf(version)));
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

/** Reads the list of a version's files. @throws {Error} when it is none. */
export async function parseList(text: string, scope: string): Promise<Version> {
  const list: unknown = JSON.parse(text);
  if (!Array.isArray(list) || !list.every(isSiteFile)) throw new Error("This is no list of files");
  return describeVersion(list, scope);
}

function isSiteFile(value: unknown): value is SiteFile {
  const { url, integrity, bytes } = (value ?? {}) as Partial<Record<keyof SiteFile, unknown>>;
  const plain = [url, integrity].every((text) => typeof text === "string" && !/[\s,]/.test(text));
  return plain && Number.isSafeInteger(bytes);
}

/** Names of the caches of the site's versions, the oldest first. */
export async function cachesOf(family: string): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(family));
}

/** Removes a cache file by file: a browser keeps the room of a cache that is removed whole until nobody holds it any more. */
export async function removeCache(name: string): Promise<void> {
  const cache = await caches.open(name);
  for (const request of await cache.keys()) await cache.delete(request);
  await caches.delete(name);
}

/** What the names of the caches of a site begin with, and of no other site's on the same host. */
export function familyOf(scope: string): string {
  return `fotfaste ${new URL(scope).pathname} `;
}

/** All files of a version. */
export function filesOf({ shell, fonts, languages }: Version): SiteFile[] {
  return [...shell, ...fonts, ...[...languages.values()].flat()];
}

/** `packs/en.1234.json` and `en/shell/index.html` belong to `en`; other files to all. */
export function languageOf(url: string): string | undefined {
  return /^packs\/([a-z0-9-]+)\./.exec(url)?.[1] ?? /^([a-z0-9-]+)\/shell\//.exec(url)?.[1];
}

/** The address under which a file is asked for: folders without their index.html. */
export function addressOf(url: string, scope: string): string {
  return new URL(url.replace(/(^|\/)index\.html$/, "$1"), scope).href;
}

/** True for files whose names hold their digest: what stands under such a name never changes. */
export function isNamedByDigest(url: string): boolean {
  return /^(assets|packs|data)\//.test(url);
}

function isShell({ url }: SiteFile): boolean {
  return url.includes("/shell/");
}
