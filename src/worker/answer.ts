import { parsePath } from "../content/routes";
import { keptVersions } from "./keep";
import { addressOf, filesOf, type SiteFile, type Version } from "../content/site-files";
import { matchSound } from "./sound";

/**
 * Answers a request for a page: from this version, else from an earlier one that is whole, else from the network, else
 * with the page that says what is kept.
 */
export async function answerPage(request: Request, version: Version): Promise<Response> {
  const path = new URL(request.url).pathname.slice(new URL(version.scope).pathname.length);
  const route = parsePath(path, [...version.languages.keys()]);
  const kept =
    route.page === "choose" ? await matchChoice("index.html", version) : await matchLanguage(route.language, version);
  if (kept && route.page !== "missing") return kept;
  try {
    return await fetch(request);
  } catch (error) {
    const fallback = kept ?? (await matchChoice("offline/index.html", version));
    if (fallback) return fallback;
    throw error;
  }
}

/**
 * The empty page of a language: of the newest version that has all that the language needs, else of the newest of which
 * all is there that the page itself names. Such a page says what is missing.
 */
export async function matchLanguage(language: string | null, version: Version): Promise<Response | undefined> {
  let opens: Response | undefined;
  for await (const one of keptVersions(version)) {
    const files = one.languages.get(language ?? "") ?? [];
    const page = await matchWhole(files.slice(-1), one);
    const html = await page?.clone().text();
    const named = [...one.shell, ...files].filter(({ url }) => html?.includes(url));
    if (!page || !(await matchWhole(named, one))) continue;
    if (await matchWhole(files, one)) return page;
    opens ??= page;
  }
  return opens;
}

/** A page that belongs to no language. */
async function matchChoice(url: string, version: Version): Promise<Response | undefined> {
  for await (const one of keptVersions(version)) {
    const page = await matchWhole(
      one.shell.filter((file) => file.url === url),
      one,
    );
    if (page) return page;
  }
  return undefined;
}

/** The last of some files, if all of them are kept and sound. */
async function matchWhole(files: readonly SiteFile[], version: Version): Promise<Response | undefined> {
  const kept = await Promise.all(files.map((file) => matchSound(file, version)));
  return kept.every(Boolean) ? kept.at(-1) : undefined;
}

/**
 * Answers a request for any other file: from this version, else from an earlier one whose page is still open, else from
 * the network. A page that asks past all caches (because what it got was damaged) gets what it asks for.
 */
export async function answerFile(request: Request, version: Version): Promise<Response> {
  if (request.cache === "reload" || request.cache === "no-store") return fetch(request);
  for await (const one of keptVersions(version)) {
    const file = filesOf(one).find(({ url }) => addressOf(url, one.scope) === request.url);
    const kept = file && (await matchSound(file, one));
    if (kept) return kept;
  }
  return fetch(request);
}
