/** A file of the site as the build lists it. */
export interface SiteFile {
  url: string;
  /** Digest in the form of Subresource Integrity; the browser itself refuses a file that does not match. */
  integrity: string;
}

/** The files of one version of the site, by what they are for. */
export interface Version {
  /** Fits this version alone; also the name of its cache. */
  cache: string;
  /** What every page needs. */
  shell: SiteFile[];
  /** What a language needs besides: its pack and the empty page that is filled from it. */
  languages: Map<string, SiteFile[]>;
}

/** Sorts the build's list of files; paths are relative to the site's base. */
export async function describeVersion(files: readonly SiteFile[]): Promise<Version> {
  const shell: SiteFile[] = [];
  const languages = new Map<string, SiteFile[]>();
  for (const file of files) {
    const language = languageOf(file.url);
    if (language) languages.set(language, [...(languages.get(language) ?? []), file]);
    else shell.push(file);
  }
  return { cache: `fotfaste-${await digest(files.map(({ integrity }) => integrity).join())}`, shell, languages };
}

/** `packs/en.1234.json` and `en/shell/index.html` belong to `en`; other files to all. */
export function languageOf(url: string): string | undefined {
  return /^packs\/([a-z-]+)\./.exec(url)?.[1] ?? /^([a-z-]+)\/(?:shell\/|app\.webmanifest)/.exec(url)?.[1];
}

/** The address under which a file is asked for: folders without their index.html. */
export function addressOf(url: string, scope: string): string {
  return new URL(url.replace(/(^|\/)index\.html$/, "$1"), scope).href;
}

async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return [...bytes.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
