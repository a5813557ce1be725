import { cachesOf, versionInUse } from "../../app/offline/kept-versions";
import { addressOf, familyOf, KIOSK_UNIT, sizeOf, unitOf } from "../../content/site-files";

/** A language of the site, and whether it is kept on this device. */
export interface KeptLanguage {
  slug: string;
  /** Bytes over the network. */
  size: number;
  kept: boolean;
}

/** What this device keeps of the site. */
export interface Kept {
  /** Name of the version in use. */
  version: string;
  languages: KeptLanguage[];
}

/**
 * Looks at what the device keeps of the version in use; null where nothing is kept or nothing can be.
 * @param base path under which the site lives
 */
export async function findKeptLanguages(base: string): Promise<Kept | null> {
  if (!("caches" in window)) return null;
  try {
    return await readKept(base);
  } catch (error) {
    console.info("Storage is turned off.", error);
    return null;
  }
}

async function readKept(base: string): Promise<Kept | null> {
  const scope = new URL(base, location.href).href;
  const version = await versionInUse(scope);
  if (!version) return null;
  const cache = await caches.open(version.cache);
  const languages = [...version.units].filter(([unit]) => unit !== KIOSK_UNIT);
  const kept = await Promise.all(
    languages.map(async ([slug, files]) => ({
      slug,
      size: sizeOf([...files, ...(version.later.get(slug) ?? [])]),
      kept: (await cache.match(addressOf(`${slug}/shell/`, scope))) !== undefined,
    })),
  );
  return { version: version.cache.slice(version.family.length), languages: kept };
}

/** Takes a language off the device, from every version that is kept. */
export async function forgetLanguage(base: string, slug: string): Promise<void> {
  const scope = new URL(base, location.href).href;
  for (const name of await cachesOf(familyOf(scope))) {
    const cache = await caches.open(name);
    for (const request of await cache.keys())
      if (unitOf(request.url.slice(scope.length)) === slug) await cache.delete(request);
  }
}
