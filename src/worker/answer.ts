import { parsePath } from "../content/routes";
import { matchKept } from "./keep";
import { addressOf, type Version } from "./kept-files";

/** Answers a request for a page: from what is kept, else from the network, else with the page that says what is kept. */
export async function answerPage(request: Request, version: Version): Promise<Response> {
  const cache = await caches.open(version.cache);
  const path = new URL(request.url).pathname.slice(new URL(version.scope).pathname.length);
  const route = parsePath(path, [...version.languages.keys()]);
  const language = route.page === "choose" ? null : route.language;
  const kept = route.page === "choose" ? await cache.match(version.scope) : await matchShell(language, version, cache);
  if (kept && route.page !== "missing") return kept;
  try {
    return await fetch(request);
  } catch (error) {
    const fallback = kept ?? (await cache.match(addressOf("offline/", version.scope)));
    if (fallback) return fallback;
    throw error;
  }
}

/** The shell of a language, if all that fills it is kept too. */
async function matchShell(language: string | null, version: Version, cache: Cache): Promise<Response | undefined> {
  const files = (language && version.languages.get(language)) || [];
  const kept = await Promise.all(files.map(({ url }) => cache.match(addressOf(url, version.scope))));
  return kept.every(Boolean) ? kept[kept.length - 1] : undefined;
}

/**
 * Answers a request for any other file: from this version, else from an earlier one that is still open, else from the
 * network. A page that asks past all caches (because what it got was damaged) gets what it asks for.
 */
export async function answerFile(request: Request, version: Version): Promise<Response> {
  if (request.cache === "reload" || request.cache === "no-store") return fetch(request);
  const cache = await caches.open(version.cache);
  return (await cache.match(request)) ?? (await matchKept(request, version)) ?? fetch(request);
}
