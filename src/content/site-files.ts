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

/** Sorts the build's list of files; paths are relative to the site's base. */
export async function describeVersion(files: readonly SiteFile[], scope: string): Promise<Version> {
  const family = `fotfaste ${new URL(scope).pathname} `;
  const listed = files.map(({ integrity }) => integrity).join();
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(listed)));
  const cache = family + [...bytes.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const version: Version = { scope, family, cache, shell: [], fonts: [], languages: new Map() };
  for (const file of [...files].sort((one, other) => Number(isShell(one)) - Number(isShell(other)))) {
    const language = languageOf(file.url);
    if (language) version.languages.set(language, [...(version.languages.get(language) ?? []), file]);
    else version[file.url.endsWith(".woff2") ? "fonts" : "shell"].push(file);
  }
  return version;
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
