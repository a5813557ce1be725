import { parsePath } from "../content/routes";
import { keptVersions } from "../app/offline/kept-versions";
import { addressOf, filesOf, type SiteFile, type Version } from "../content/site-files";
import { matchSound } from "./sound";

/**
 * Answers a request for a page: from this version, else from an earlier one that is whole, else from the network, else
 * with the page that says what is kept.
 */
export async function answerPage(request: Request, version: Version): Promise<Response> {
  const path = new URL(request.url).pathname.slice(new URL(version.scope).pathname.length);
  const route = parsePath(path, [...version.languages.keys()]);
  const language = "language" in route ? route.language : null;
  // A page that belongs to no language is kept under its own address.
  const kept =
    language === null
      ? await matchFile(route.page === "choose" ? "" : path, version)
      : await matchLanguage(language, version);
  if (kept && (route.page !== "missing" || language === null)) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    const fallback = kept ?? (await matchFile("offline/", version));
    if (fallback) return fallback;
    throw error;
  }
}

/**
 * The empty page of a language: of the newest version that has all that the language needs, else of the newest of which
 * all is there that the page itself names. Such a page says what is missing.
 * @param whole asks for the first of these only
 */
export async function matchLanguage(language: string | null, version: Version, whole = false) {
  let opening: Response | undefined;
  for await (const one of keptVersions(version)) {
    const files = one.languages.get(language ?? "") ?? [];
    const page = await matchAll(files.slice(-1), one);
    const html = await page?.clone().text();
    const named = [...one.shell, ...files].filter(({ url }) => html?.includes(url));
    if (!page || !(await matchAll(named, one))) continue;
    if (await matchAll(files, one)) return page;
    opening ??= page;
  }
  return whole ? undefined : opening;
}

/** The last of some files, if all of them are kept and sound. */
async function matchAll(files: readonly SiteFile[], version: Version): Promise<Response | undefined> {
  const kept = await Promise.all(files.map((file) => matchSound(file, version)));
  return kept.every(Boolean) ? kept[kept.length - 1] : undefined;
}

/** A file by its address, from this version or from an earlier one, whose page may still be open. */
async function matchFile(address: string, version: Version): Promise<Response | undefined> {
  const { href } = new URL(address, version.scope);
  for await (const one of keptVersions(version)) {
    const file = filesOf(one).find(({ url }) => addressOf(url, one.scope) === href);
    const kept = file && (await matchSound(file, one));
    if (kept) return kept;
  }
  return undefined;
}

/**
 * Answers a request for any other file: as it is kept, else from the network. A page that asks past all caches (because
 * what it got was damaged) gets what it asks for.
 */
export async function answerFile(request: Request, version: Version): Promise<Response> {
  const fresh = request.cache === "reload" || request.cache === "no-store";
  return (!fresh && (await matchFile(request.url, version))) || fetch(request);
}
