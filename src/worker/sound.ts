import { fetchInTime, type Tell } from "../app/offline/fetch-in-time";
import { addressOf, isNamedByDigest, type SiteFile, type Version } from "../content/site-files";

/** How long, in milliseconds, a file may take to arrive whole; then it is given up and asked for another time. */
const LONGEST = 60_000;

/** Whether bytes have the digest that the build wrote down. */
async function hasDigest(bytes: ArrayBuffer, integrity: string): Promise<boolean> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return `sha256-${btoa(String.fromCharCode(...digest))}` === integrity;
}

/** A kept file, if it is still what the build wrote. A damaged one stays until it is mended, but is never used. */
export async function matchSound({ url, integrity }: SiteFile, version: Version): Promise<Response | undefined> {
  const kept = await caches.match(addressOf(url, version.scope), { cacheName: version.cache });
  if (!kept) return undefined;
  const bytes = await kept.arrayBuffer();
  if (await hasDigest(bytes, integrity)) return respond(bytes, kept);
  console.info(`${url} is not what was published.`);
  return undefined;
}

/**
 * Fetches a file and checks it against its digest: a portal's page, a cut or a changed file is refused. A copy that fails
 * may lie in the browser's own cache, so it is fetched once more past that cache.
 * @param tell is told how many bytes of it are there, unpacked; from the start again when it is fetched once more
 * @throws {Error} when it does not arrive whole in time.
 */
export async function fetchSound(file: SiteFile, { scope }: Version, tell?: Tell): Promise<Response> {
  const address = addressOf(file.url, scope);
  try {
    return await fetchChecked(address, file, isNamedByDigest(file.url) ? "default" : "no-cache", tell);
  } catch (error) {
    console.info(`${address} is fetched once more.`, error);
    return fetchChecked(address, file, "reload", tell);
  }
}

async function fetchChecked(address: string, { integrity }: SiteFile, cache: RequestCache, tell?: Tell) {
  const { response, bytes } = await fetchInTime(address, cache, LONGEST, tell);
  if (!(await hasDigest(bytes, integrity))) throw new Error(`${address} is not what was published`);
  return respond(bytes, response);
}

/** A response of its own: one that was redirected may not answer a page, and the bytes are unpacked already. */
function respond(bytes: ArrayBuffer, { headers }: Response): Response {
  const own = new Headers(headers);
  for (const name of ["content-encoding", "content-length"]) own.delete(name);
  return new Response(bytes, { headers: own });
}
