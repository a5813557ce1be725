/** A file of the site as the build lists it. */
export interface SiteFile {
  url: string;
  /** Digest in the form of Subresource Integrity; the browser itself refuses a file that does not match. */
  integrity: string;
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
  /** What a language needs besides: its pack, its manifest, and last the empty page that is filled from the pack. */
  languages: Map<string, SiteFile[]>;
}

/** Sorts the build's list of files; paths are relative to the site's base. */
export async function describeVersion(files: readonly SiteFile[], scope: string): Promise<Version> {
  const shell: SiteFile[] = [];
  const languages = new Map<string, SiteFile[]>();
  for (const file of files) {
    const language = languageOf(file.url);
    if (!language) shell.push(file);
    else if (isShell(file.url)) languages.set(language, [...(languages.get(language) ?? []), file]);
    else languages.set(language, [file, ...(languages.get(language) ?? [])]);
  }
  const family = `fotfaste ${new URL(scope).pathname} `;
  const cache = family + (await digest(files.map(({ integrity }) => integrity).join()));
  return { scope, family, cache, shell, languages };
}

/** `packs/en.1234.json`, `en/app.webmanifest` and `en/shell/index.html` belong to `en`; other files to all. */
export function languageOf(url: string): string | undefined {
  return /^packs\/([a-z0-9-]+)\./.exec(url)?.[1] ?? /^([a-z0-9-]+)\/(?:shell\/|app\.webmanifest)/.exec(url)?.[1];
}

/** The address under which a file is asked for: folders without their index.html. */
export function addressOf(url: string, scope: string): string {
  return new URL(url.replace(/(^|\/)index\.html$/, "$1"), scope).href;
}

/** True for files whose names hold their digest: what stands under such a name never changes. */
export function isNamedByDigest(url: string): boolean {
  return /^(assets|packs|data)\//.test(url);
}

function isShell(url: string): boolean {
  return url.includes("/shell/");
}

async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return [...bytes.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
