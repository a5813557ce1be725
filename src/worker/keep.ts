import { addressOf, type SiteFile, type Version } from "./kept-files";

/**
 * Puts files into a version's cache. Each is checked against its digest by the browser before it is stored; what an
 * earlier version already holds under the same digest-named address is taken from there.
 * @throws {TypeError} when a file does not arrive or is not what the build wrote; nothing of it is then stored.
 */
export async function keepFiles(files: readonly SiteFile[], version: Version, scope: string): Promise<void> {
  const cache = await caches.open(version.cache);
  await Promise.all(
    files.map(async ({ url, integrity }) => {
      const address = addressOf(url, scope);
      if (await cache.match(address)) return;
      const earlier = isNamedByDigest(url) ? await caches.match(address) : undefined;
      await cache.put(address, earlier ?? (await fetchWhole(address, { integrity, cache: "no-cache" })));
    }),
  );
}

/** Keeps a language in a version: its pack and its shell. */
export async function keepLanguage(language: string, version: Version, scope: string): Promise<void> {
  const files = version.languages.get(language);
  if (!files) throw new Error(`This version has no language ${language}`);
  await keepFiles(files, version, scope);
}

/** Keeps files that only some readers need, such as fonts; their names hold their digest. */
export async function keepExtras(addresses: readonly string[], version: Version): Promise<void> {
  const cache = await caches.open(version.cache);
  for (const address of addresses) {
    if (!(await cache.match(address))) await cache.put(address, await fetchWhole(address, {}));
  }
}

/** Languages and extra files that any version has kept on this device. */
export async function findKept(version: Version, scope: string): Promise<{ languages: string[]; extras: string[] }> {
  const names = (await caches.keys()).filter((name) => name.startsWith("fotfaste-"));
  const addresses = await Promise.all(
    names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
  );
  const kept = new Set(addresses.flat());
  return {
    languages: [...version.languages.keys()].filter((language) => kept.has(new URL(`${language}/shell/`, scope).href)),
    extras: [...kept].filter((address) => address.endsWith(".woff2")),
  };
}

async function fetchWhole(address: string, options: RequestInit): Promise<Response> {
  const response = await fetch(address, options);
  if (response.status !== 200) throw new Error(`${address} answered ${response.status}`);
  return response;
}

function isNamedByDigest(url: string): boolean {
  return /^(assets|packs)\//.test(url);
}
