import { type Bundle, type SiteFile, type Version } from "../content/site-files";
import { fetchSound } from "./sound";

/** How much of a bundle must be lacking, as a share of its bytes, for it to be fetched instead of single files. */
const WORTH = 0.7;

/**
 * Fetches what is lacking in as few requests as can be: by the bundles that hold most of it. A bundle that does not come
 * does no harm; its files are then fetched one by one.
 * @returns files by their url
 */
export async function fetchBundles(lacking: readonly SiteFile[], version: Version): Promise<Map<string, Response>> {
  const found = new Map<string, Response>();
  for (const [name, bundle] of version.bundles) {
    const parts = lacking.filter((file) => file.bundle === name);
    if (parts.reduce((sum, { bytes }) => sum + bytes, 0) < bundle.bytes * WORTH) continue;
    try {
      const held = (await (await fetchSound(bundle, version)).json()) as Bundle;
      for (const { url } of parts) {
        const file = held[url];
        if (file) found.set(url, new Response(file.text, { headers: { "content-type": file.type } }));
      }
    } catch (error) {
      console.info(`${bundle.url} does not come; its files are fetched one by one.`, error);
    }
  }
  return found;
}
