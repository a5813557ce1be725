import { type Pack } from "../content/pack";
import { afterPaint } from "./after-paint";
import { load, start } from "./boot";
import { openPage } from "./feature-pages";
import { goToPart, isPlain, routeOf } from "./navigation";
import { readPack } from "./read-pack";
import { goOnWithout } from "./tell-trouble";
import { wholeStyle } from "./whole-style";

const base = import.meta.env.BASE_URL;

/** What the history notes of a page that took the place of the choice. */
const CHOSEN = "chosen";

/** A language's empty page, and all that the page a link leads to is drawn from. */
interface ReadyLanguage {
  shell: Document;
  pack: Pack;
}

/**
 * Lets the choice of language become the chosen page without another document being loaded, where the language is kept on
 * the device: a cheap phone then shows it sooner. The page is got ready from the moment a link is
 * touched. In every other case, and when anything is missing, the link is the browser's own.
 */
export function changeWithoutLoading(): void {
  const readying = new Map<string, Promise<ReadyLanguage | null>>();
  const readyOnce = (link: HTMLAnchorElement) => {
    const ready = readying.get(link.href) ?? readyLanguage(link);
    readying.set(link.href, ready);
    return ready;
  };
  addEventListener("pointerdown", ({ target }) => {
    const link = languageLink(target);
    if (link) void readyOnce(link);
  });
  addEventListener("click", (event) => {
    const link = languageLink(event.target);
    if (!link || event.defaultPrevented || !isPlain(event)) return;
    event.preventDefault();
    link.setAttribute("aria-busy", "true");
    // That the touch was felt is shown at once, however long the page takes to draw.
    void Promise.all([readyOnce(link), afterPaint()]).then(([ready]) =>
      ready ? enter(ready, link.href) : location.assign(link.href),
    );
  });
  addEventListener("pageshow", () => {
    for (const link of document.querySelectorAll("a[aria-busy]")) link.removeAttribute("aria-busy");
  });
  // Going forward again to what was chosen needs its document; the page there knows the way back.
  const goForward = () => {
    if (isChoice() && routeOf(location, { base, language: "" }).page !== "choose") location.reload();
  };
  addEventListener("popstate", goForward);
  // The reader may have gone on before this code came.
  if ((history.state as { place?: unknown } | null)?.place === CHOSEN) goForward();
  // The page that the reader comes from has what every language needs for it: code, figures, style.
  const readyOwn = async () => {
    const own = languageLinks().find(({ href }) => href === document.referrer);
    if (own && (await readyOnce(own))) (await wholeStyle())();
  };
  if ("requestIdleCallback" in window) requestIdleCallback(() => void readyOwn());
}

function languageLinks(): HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>("#main a[hreflang]")];
}

function languageLink(target: EventTarget | null): HTMLAnchorElement | null {
  return isChoice() && target instanceof Element ? target.closest<HTMLAnchorElement>("a[hreflang]") : null;
}

/** Whether the document is still the choice of language. */
function isChoice(): boolean {
  return document.documentElement.dataset["page"] === "choose";
}

/** Reads from the device all that a link's page is drawn from; null where the language is not kept, or anything fails. */
async function readyLanguage(link: HTMLAnchorElement): Promise<ReadyLanguage | null> {
  const language = link.pathname.slice(base.length).split("/")[0] ?? "";
  const shellAddress = `${base}${language}/shell/`;
  try {
    if (!("caches" in window) || !(await caches.match(shellAddress))) return null;
    const shell = new DOMParser().parseFromString(await (await fetch(shellAddress)).text(), "text/html");
    // The page of another version belongs to other scripts.
    if (scriptOf(shell) === null || scriptOf(shell) !== scriptOf(document)) return null;
    const { pack: address = "", integrity = "" } = shell.documentElement.dataset;
    const pack = readPack(await load({ address: address.slice(base.length), integrity }));
    const request = { route: routeOf(link, { base, language }), pack, query: new URLSearchParams(link.search), load };
    await Promise.all([openPage(request), wholeStyle()]);
    return { shell, pack };
  } catch (error) {
    goOnWithout(error);
    return null;
  }
}

/** Address of the script that a page begins with; its name changes with whatever any script holds. */
function scriptOf(page: Document): string | null {
  return page.querySelector('script[type="module"]')?.getAttribute("src") ?? null;
}

/** Puts the language's page into the place of the choice. */
async function enter({ shell, pack }: ReadyLanguage, href: string): Promise<void> {
  // A second touch may have come before the first was answered.
  if (!isChoice()) return;
  if ("speechSynthesis" in window) speechSynthesis.cancel();
  // For whom comes back: a choice that is loaded anew no longer knows from which page it was opened.
  history.replaceState({ page: href }, "");
  history.pushState({ place: CHOSEN }, "", href);
  const { activeElement, documentElement: root } = document;
  // While nothing has changed yet it is free; taken away with the focus on it, the link would have all styles reckoned.
  if (activeElement instanceof HTMLElement) activeElement.blur();
  root.lang = shell.documentElement.lang;
  root.dir = shell.documentElement.dir;
  Object.assign(root.dataset, shell.documentElement.dataset);
  const manifest = 'link[rel="manifest"]';
  document.querySelector(manifest)?.remove();
  document.head.append(...shell.querySelectorAll(manifest));
  document.body.replaceChildren(...shell.body.children);
  await start(pack);
  goToPart();
}
