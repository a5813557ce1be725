import { addressOf, isNamedByDigest, type SiteFile, type Version } from "./kept-files";

/**
 * Puts files into a version's cache, all or none, in the order given. Each is checked against its digest by the browser;
 * what an earlier version holds under the same digest-named address is taken from there.
 * @throws {TypeError} when a file does not arrive or is not what the build wrote.
 * @throws {DOMException} when the device has no room.
 */
export async function keepFiles(files: readonly SiteFile[], version: Version): Promise<void> {
  const cache = await caches.open(version.cache);
  const arrived = await Promise.all(
    files.map(async (file) => {
      const address = addressOf(file.url, version.scope);
      if (await cache.match(address)) return null;
      const earlier = isNamedByDigest(file.url) ? await matchKept(address, version) : undefined;
      return { address, response: earlier ?? (await fetchChecked(address, file)) };
    }),
  );
  for (const file of arrived) if (file) await cache.put(file.address, file.response);
}

/** Keeps a language in a version: its pack, its manifest and, when these are there, its shell. */
export async function keepLanguage(language: string, version: Version): Promise<void> {
  const files = version.languages.get(language);
  if (!files) throw new Error(`This version has no language ${language}`);
  await keepFiles(files, version);
}

/**
 * Keeps files that only some readers need, such as fonts; their names hold their digest. One that does not arrive is
 * left out: the page can be read without it.
 */
export async function keepExtras(addresses: readonly string[], version: Version): Promise<void> {
  const cache = await caches.open(version.cache);
  for (const address of addresses) {
    try {
      if (await cache.match(address)) continue;
      await cache.put(address, (await matchKept(address, version)) ?? (await fetchWhole(address, {})));
    } catch (error) {
      console.info(`${address} is not kept.`, error);
    }
  }
}

/** Languages and extra files that any version of this site has kept on this device. */
export async function findKept(version: Version): Promise<{ languages: string[]; extras: string[] }> {
  const addresses = await Promise.all(
    (await cachesOf(version)).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
  );
  const kept = new Set(addresses.flat());
  return {
    languages: [...version.languages.keys()].filter((language) =>
      kept.has(addressOf(`${language}/shell/`, version.scope)),
    ),
    extras: [...kept].filter((address) => address.endsWith(".woff2")),
  };
}

/** Names of the caches of all versions of this site. */
export async function cachesOf({ family }: Version): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(family));
}

/** What any version of this site has kept under an address. */
export async function matchKept(address: string | Request, version: Version): Promise<Response | undefined> {
  for (const name of await cachesOf(version)) {
    const kept = await (await caches.open(name)).match(address);
    if (kept) return kept;
  }
  return undefined;
}

/** A copy that fails its digest may lie in the browser's own cache: it is fetched once more, past that cache. */
async function fetchChecked(address: string, { url, integrity }: SiteFile): Promise<Response> {
  try {
    return await fetchWhole(address, { integrity, cache: isNamedByDigest(url) ? "default" : "no-cache" });
  } catch (error) {
    console.info(`${address} is fetched once more.`, error);
    return fetchWhole(address, { integrity, cache: "reload" });
  }
}

/** A redirected response may not answer a page; what it led to may. */
async function fetchWhole(address: string, options: RequestInit): Promise<Response> {
  const response = await fetch(address, options);
  if (response.status !== 200) throw new Error(`${address} answered ${response.status}`);
  return response.redirected ? new Response(response.body, { headers: response.headers }) : response;
}
