/** A file of the site as the build lists it. */
export interface SiteFile {
  url: string;
  /** Digest in the form of Subresource Integrity. */
  integrity: string;
  /** As it comes over the network. */
  bytes: number;
  /** Bytes when it is unpacked; known of bundles, for whoever counts what has come of them. */
  unpacked?: number;
  /** Name of the bundle that holds it too. */
  bundle?: string;
}

/** What a bundle holds: files of text by their url, and as what they are served. */
export type Bundle = Record<string, { type: string; text: string }>;

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
  /**
   * What is kept only where it is asked for, by name. What a language needs besides: its data, and last the empty page
   * that is filled from them. What a kiosk needs besides: its code, and last the page for staff.
   */
  units: Map<string, SiteFile[]>;
  /** What is kept after the rest, when that is complete: by language, and under `SHARED` what they have in common. */
  later: Map<string, SiteFile[]>;
  /** Files that hold many others, by name: `bundles/en.1234.json` is `en`. They are fetched, and never kept. */
  bundles: Map<string, SiteFile>;
}

/** Sorts the build's list of files, in whatever order it comes; paths are relative to the site's base. */
export async function describeVersion(files: readonly SiteFile[], scope: string): Promise<Version> {
  const family = familyOf(scope);
  const listed = files.map(({ url, integrity, bytes }) => `${url} ${integrity} ${bytes}`).sort();
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(listed.join())));
  const cache = family + [...bytes.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const version: Version = {
    scope,
    family,
    cache,
    shell: [],
    fonts: [],
    units: new Map(),
    later: new Map(),
    bundles: new Map(),
  };
  const add = (units: Version["units"], unit: string, file: SiteFile) =>
    units.set(unit, [...(units.get(unit) ?? []), file]);
  for (const file of [...files].sort((one, other) => Number(isShell(one)) - Number(isShell(other)))) {
    const bundle = bundleOf(file.url);
    const unit = unitOf(file.url);
    if (bundle) version.bundles.set(bundle, file);
    else if (isLater(file.url)) add(version.later, unit ?? SHARED, file);
    else if (unit) add(version.units, unit, file);
    else version[file.url.endsWith(".woff2") ? "fonts" : "shell"].push(file);
  }
  return version;
}

/** Reads the list of a version's files. @throws {Error} when it is none. */
export async function parseList(text: string, scope: string): Promise<Version> {
  const list: unknown = JSON.parse(text);
  if (!Array.isArray(list) || !list.every(isSiteFile)) throw new Error("This is no list of files");
  return describeVersion(list, scope);
}

function isSiteFile(value: unknown): value is SiteFile {
  const { url, integrity, bytes, unpacked, bundle } = (value ?? {}) as Partial<Record<keyof SiteFile, unknown>>;
  const plain = [url, integrity].every((text) => typeof text === "string" && !/[\s,]/.test(text));
  const counted = [bytes, unpacked ?? 0].every(Number.isSafeInteger);
  return plain && counted && (bundle === undefined || typeof bundle === "string");
}

/** What the names of the caches of a site begin with, and of no other site's on the same host. */
export function familyOf(scope: string): string {
  return `fotfaste ${new URL(scope).pathname} `;
}

/** All files of a version that can be kept. */
export function filesOf({ shell, fonts, units, later }: Version): SiteFile[] {
  return [...shell, ...fonts, ...[...units.values(), ...later.values()].flat()];
}

/** What of a version follows a language when the language itself is complete, its own last; nothing for a kiosk's own. */
export function laterOf(unit: string, { later }: Version): SiteFile[] {
  const own = later.get(unit);
  return own ? [...(later.get(SHARED) ?? []), ...own] : [];
}

/** Bytes of some files over the network. */
export function sizeOf(files: readonly SiteFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Bytes of some files together with what each language needs besides, by its slug. */
export function sizesWith(files: readonly SiteFile[], version: Version): Record<string, number> {
  const sizes = languagesOf(version).map(
    (slug) => [slug, sizeOf([...files, ...(version.units.get(slug) ?? [])])] as const,
  );
  return Object.fromEntries(sizes);
}

/** Slugs of a version's languages. */
export function languagesOf({ units }: Version): string[] {
  return [...units.keys()].filter((unit) => unit !== KIOSK_UNIT);
}

/** Name of the bundle that a file is; undefined for every other file. */
function bundleOf(url: string): string | undefined {
  return /^bundles\/([a-z0-9-]+)\./.exec(url)?.[1];
}

/** Names what is kept after the rest and is the same for all languages. */
export const SHARED = "later";

/** Whether a file is kept after the rest: those in a folder of that name within another, as `packs/later/en.1234.json`. */
export function isLater(url: string): boolean {
  return /^(assets|packs|data)\/later\//.test(url);
}

/** The unit of what only kiosks need. It is kept as a language is, but is none. */
export const KIOSK_UNIT = "kiosk";

/**
 * The unit that a file is kept with: `packs/en.1234.json`, `packs/later/en.1234.json` and `en/shell/index.html` belong to
 * `en`, what only kiosks need to the kiosk; other files to all.
 */
export function unitOf(url: string): string | undefined {
  if (/^(assets\/kiosk|kiosk|staff)\//.test(url)) return KIOSK_UNIT;
  return /^packs\/(?:later\/)?([a-z0-9-]+)\./.exec(url)?.[1] ?? /^([a-z0-9-]+)\/shell\//.exec(url)?.[1];
}

/** The address under which a file is asked for: folders without their index.html. */
export function addressOf(url: string, scope: string): string {
  return new URL(url.replace(/(^|\/)index\.html$/, "$1"), scope).href;
}

/** True for files whose names hold their digest: what stands under such a name never changes. */
export function isNamedByDigest(url: string): boolean {
  return /^(assets|packs|data|bundles)\//.test(url);
}

function isShell({ url }: SiteFile): boolean {
  return url.includes("/shell/") || url.startsWith("staff/");
}
