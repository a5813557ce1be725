import { type Tell } from "../app/offline/fetch-in-time";
import { sizeOf, type Bundle, type SiteFile, type Version } from "../content/site-files";
import { fetchSound } from "./sound";

/** How much of a bundle must be lacking, as a share of its bytes, for it to be fetched instead of single files. */
const WORTH = 0.7;

/**
 * Fetches what is lacking in as few requests as can be: by the bundles that hold most of it. A bundle that does not come
 * does no harm; its files are then fetched one by one.
 * @param count is told of bytes as they come; less than none when a bundle that had begun to come is given up
 * @returns files by their url
 */
export async function fetchBundles(lacking: readonly SiteFile[], version: Version, count: Tell) {
  const found = new Map<string, Response>();
  for (const [name, bundle] of version.bundles) {
    const parts = lacking.filter((file) => file.bundle === name);
    const size = sizeOf(parts);
    if (size < bundle.bytes * WORTH) continue;
    let counted = 0;
    const tell = (come: number) => {
      count(come - counted);
      counted = come;
    };
    try {
      const arriving: Tell = (bytes) => tell(Math.floor(size * Math.min(1, bytes / (bundle.unpacked ?? Infinity))));
      const held = (await (await fetchSound(bundle, version, arriving)).json()) as Bundle;
      for (const { url } of parts) {
        const file = held[url];
        if (file) found.set(url, new Response(file.text, { headers: { "content-type": file.type } }));
      }
      tell(size);
    } catch (error) {
      tell(0);
      console.info(`${bundle.url} does not come; its files are fetched one by one.`, error);
    }
  }
  return found;
}
