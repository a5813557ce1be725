import { RefreshFault } from "./refresh-fault";

const MOVED =
  "Look where the data has moved to and, if the new place is the publisher's own, correct the address in publishers.ts.";

/** Whether one address may send to another: the same host, and never from https to http. */
export function staysAtHost(from: URL, to: URL): boolean {
  if (from.host === to.host) return from.protocol === to.protocol;
  return from.hostname === to.hostname && from.protocol === "http:" && to.protocol === "https:";
}

/**
 * Asks, and follows redirects within the host.
 * @throws {RefreshFault} when it is sent elsewhere or too often; whatever fetch throws when there is no answer.
 */
export async function followRedirects(address: URL, options: RequestInit, most: number): Promise<Response> {
  let current = address;
  for (let followed = 0; ; followed += 1) {
    const response = await fetch(current, { ...options, redirect: "manual" });
    const location = response.headers.get("location");
    if (response.status < 300 || response.status > 399 || location === null) return response;
    await response.body?.cancel();
    const next = URL.canParse(location, current) ? new URL(location, current) : null;
    if (!next || !staysAtHost(current, next)) {
      throw new RefreshFault(`${current.host} sends on to another place, ${location}, which was not asked`, MOVED);
    }
    if (followed === most) throw new RefreshFault(`${current.host} sends on more than ${most} times`, MOVED);
    if (options.method === "POST" && response.status !== 307 && response.status !== 308) {
      throw new RefreshFault(`${current.host} sends the question on to ${location} without its text`, MOVED);
    }
    current = next;
  }
}
