import { parsePath } from "../content/routes";
import { keptVersions } from "../app/offline/kept-versions";
import { lastResort } from "../app/offline/last-resort";
import { addressOf, filesOf, languagesOf, type SiteFile, type Version } from "../content/site-files";
import { matchSound } from "./sound";

/**
 * Answers a request for a page: from this version, else from an earlier one that is whole, else from the network, else
 * with the page that says what is kept, and when nothing is, with one that says so.
 */
export async function answerPage(request: Request, version: Version): Promise<Response> {
  const path = new URL(request.url).pathname.slice(new URL(version.scope).pathname.length);
  const { page, ...route } = parsePath(path, languagesOf(version));
  const exact = await matchFile(page === "choose" ? "" : path, version);
  if (exact) return exact;
  const kept = "language" in route ? await matchLanguage(route.language, version) : undefined;
  if (kept && page !== "missing") return kept;
  try {
    return await fetch(request);
  } catch (error) {
    console.info("There is no network.", error);
    return kept ?? (await matchFile("offline/", version)) ?? lastResort();
  }
}

/**
 * The empty page of a language: of the newest version that has all that the language needs, else of the newest of which
 * all is there that the page itself names. Such a page says what is missing; without its style it is plain, but read.
 * @param whole asks for the first of these only
 */
export async function matchLanguage(language: string | null, version: Version, whole = false) {
  let opening: Response | undefined;
  for await (const one of keptVersions(version)) {
    const files = one.units.get(language ?? "") ?? [];
    const page = await matchAll(files.slice(-1), one);
    const html = await page?.clone().text();
    const named = [...one.shell, ...files].filter(({ url }) => html?.includes(url) && !url.endsWith(".css"));
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
