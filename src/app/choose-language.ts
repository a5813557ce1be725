import { isKiosk } from "./device";
import { goOnWithout } from "./tell-trouble";
import { suggestLanguages } from "./suggest-languages";

const base = import.meta.env.BASE_URL;

/**
 * Helps on the pages that belong to no language. Links lead to the page the reader came from, or asked for, in the other
 * language; on the page for a missing network only the languages kept on this device can be chosen.
 */
export async function enhance(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLAnchorElement>("a[data-language]")];
  const offline = document.documentElement.dataset["page"] === "offline";
  keepPage(links, offline ? location.href : pageBefore());
  if (offline) await markKept(links);
  if (document.documentElement.dataset["page"] !== "choose") return;
  if (!isKiosk()) {
    suggest(links);
    // Each stranger's page begins a document of its own.
    void import("./change-language").then(({ changeWithoutLoading }) => changeWithoutLoading(), goOnWithout);
  }
  if (!("speechSynthesis" in window)) return;
  const { sayLanguages } = await import("../features/listen/say-languages");
  sayLanguages([...document.querySelectorAll<HTMLButtonElement>("button[data-say]")]);
}

/** The page that the choice was opened from, or that was chosen here before. */
function pageBefore(): string {
  const state = history.state as { page?: unknown } | null;
  return typeof state?.page === "string" ? state.page : document.referrer;
}

/**
 * Puts the languages that the browser asks for above the others, onto the picture, where nothing has to make room. A
 * kiosk's browser knows nothing of who stands before it.
 */
function suggest(links: readonly HTMLAnchorElement[]): void {
  const offered = links.map((link) => ({ slug: link.dataset["language"] ?? "", tag: link.hreflang, link }));
  const copies = suggestLanguages(navigator.languages, offered).map(({ link }) => {
    const copy = link.cloneNode(true) as HTMLAnchorElement;
    delete copy.dataset["language"];
    copy.lang = link.hreflang;
    copy.dir = link.closest<HTMLElement>("[dir]")?.dir ?? "";
    return copy;
  });
  document.getElementById("suggested")?.replaceChildren(...copies);
}

/** Lets the links lead to the page of an address within its language, when it is an address of this site. */
function keepPage(links: readonly HTMLAnchorElement[], address: string): void {
  if (!address.startsWith(location.origin + base)) return;
  const { pathname, search } = new URL(address);
  const path = pathname.slice(base.length);
  const slug = path.slice(0, path.indexOf("/"));
  if (!links.some((link) => link.dataset["language"] === slug)) return;
  const rest = path.slice(slug.length) + search + location.hash;
  for (const link of links) link.href = `${base}${link.dataset["language"]}${rest}`;
}

/** Languages that are not kept lose their link; of these only the one asked for stays, to say in it what is the matter. */
async function markKept(links: readonly HTMLAnchorElement[]): Promise<void> {
  const asked = location.pathname.slice(base.length).split("/")[0];
  const kept = new Set<HTMLAnchorElement>();
  if ("caches" in window) {
    for (const link of links) if (await caches.match(`${base}${link.dataset["language"]}/shell/`)) kept.add(link);
  }
  for (const link of links) {
    if (kept.has(link)) {
      link.querySelector<HTMLElement>(".trouble-text")?.remove();
      link.querySelector<HTMLElement>(".invitation")?.removeAttribute("hidden");
      continue;
    }
    link.removeAttribute("href");
    link.hidden = kept.size > 0 && link.dataset["language"] !== asked;
  }
}
