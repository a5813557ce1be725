import { describeVersion, type SiteFile, type Version } from "../../content/site-files";

/** A language of the site, and whether it is kept on this device. */
export interface KeptLanguage {
  slug: string;
  /** Bytes over the network. */
  size: number;
  kept: boolean;
}

/** What this device keeps of the site. */
export interface Kept {
  /** Name of the newest whole version. */
  version: string;
  languages: KeptLanguage[];
}

/**
 * Looks at what the device keeps of the newest version that is whole; null where nothing is kept.
 * @param base path under which the site lives
 */
export async function findKeptLanguages(base: string): Promise<Kept | null> {
  const version = await newestVersion(base);
  if (!version) return null;
  const cache = await caches.open(version.cache);
  const languages = await Promise.all(
    [...version.languages].map(async ([slug, files]) => ({
      slug,
      size: files.reduce((sum, { bytes }) => sum + bytes, 0),
      kept: (await cache.match(`${base}${slug}/shell/`)) !== undefined,
    })),
  );
  return { version: version.cache.slice(version.family.length), languages };
}

/** Takes a language off the device, from every version that is kept. */
export async function forgetLanguage(base: string, slug: string): Promise<void> {
  const version = await newestVersion(base);
  for (const name of await ownCaches(base)) {
    const cache = await caches.open(name);
    for (const { url } of version?.languages.get(slug) ?? [])
      await cache.delete(base + url.replace(/index\.html$/, ""));
  }
}

async function ownCaches(base: string): Promise<string[]> {
  if (!("caches" in window)) return [];
  return (await caches.keys()).filter((name) => name.startsWith(`fotfaste ${base} `));
}

async function newestVersion(base: string): Promise<Version | null> {
  for (const cache of (await ownCaches(base)).reverse()) {
    const list = await (await caches.open(cache)).match(`${base}kept-files.json`);
    if (list) {
      const files = (await list.json()) as SiteFile[];
      return { ...(await describeVersion(files, new URL(base, location.href).href)), cache };
    }
  }
  return null;
}
