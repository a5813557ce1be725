import { addressOf, type Version } from "../../content/site-files";

/** The file of a version that lists the ids of stories that their tellers have taken back. */
const TAKEN_BACK = "taken-back.json";

/**
 * Takes out of an earlier version's cache what holds a story that has been taken back: nobody can go back to it. A page
 * of that version that is still open then says that its texts do not come.
 * @param version the one in use, which knows the stories
 */
export async function dropTakenBack(earlier: string, { cache, scope }: Version): Promise<void> {
  const list: unknown = await (await caches.match(addressOf(TAKEN_BACK, scope), { cacheName: cache }))?.json();
  const ids = Array.isArray(list) ? list.filter((id) => /^[a-z0-9-]+$/.test(String(id))) : [];
  if (ids.length === 0) return;
  const story = new RegExp(`"id":"(?:${ids.join("|")})","home"`);
  const kept = await caches.open(earlier);
  for (const request of await kept.keys()) {
    const file = request.url.endsWith(".json") ? await kept.match(request) : undefined;
    if (file && story.test(await file.text())) await kept.delete(request);
  }
}
