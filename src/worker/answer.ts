import { parsePath } from "../content/routes";
import { type Version } from "./kept-files";

/** How long a page may take over the network before what is kept is shown (lie-fi). */
const PATIENCE = 4000;

/** Answers a request for a page: from what is kept, else from the network, else with the page that says what is kept. */
export async function answerPage(request: Request, version: Version, scope: string): Promise<Response> {
  const cache = await caches.open(version.cache);
  const path = new URL(request.url).pathname.slice(new URL(scope).pathname.length);
  const route = parsePath(path, [...version.languages.keys()]);
  const kept =
    route.page === "choose"
      ? await cache.match(scope)
      : route.page !== "missing" && (await cache.match(`${scope}${route.language}/shell/`));
  if (kept) return kept;
  try {
    return await fetch(request, { signal: AbortSignal.timeout(PATIENCE) });
  } catch (error) {
    const language = route.page === "missing" ? route.language : null;
    const fallback =
      (language && (await cache.match(`${scope}${language}/shell/`))) || (await cache.match(`${scope}offline/`));
    if (fallback) return fallback;
    throw error;
  }
}

/** Answers a request for any other file: from this version, else from an earlier one that is still open, else the network. */
export async function answerFile(request: Request, version: Version): Promise<Response> {
  const cache = await caches.open(version.cache);
  return (await cache.match(request)) ?? (await caches.match(request)) ?? fetch(request);
}
