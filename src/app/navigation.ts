import { afterPaint } from "./after-paint";
import { isKiosk } from "./device";
import { parsePath, type Route } from "../content/routes";
import { changeOfflineState } from "./offline/offline-state";

/** What navigation needs to know of the site and the page. */
export interface Navigation {
  base: string;
  language: string;
  /**
   * Fetches what a route's page needs. The answer puts the page into the document; null when it did not arrive, which
   * the reader has been told.
   */
  open: (route: Route, query: URLSearchParams) => Promise<(() => void) | null>;
}

/** The route of an address of this site, in the language that is open. */
export function routeOf(
  address: Pick<Location, "pathname">,
  { base, language }: Pick<Navigation, "base" | "language">,
): Route {
  return parsePath(decodePath(address.pathname.slice(base.length)), [language]);
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    console.info("The address holds a broken escape.", error);
    return path;
  }
}

/** The page that is shown, as `pageOf` writes it. */
let shown = "";

/** Writes what a page shows into its address, in place of what stood behind the ?; the page itself stays as it is. */
export function replaceQuery(query: string): void {
  // Noting an address costs a cheap phone some milliseconds, also where it is the same.
  if (query === location.search) return;
  history.replaceState(null, "", location.pathname + query);
  shown = pageOf(location);
}

/** Lets links of the open language change the page without a request; all other links are the browser's own. */
export function startNavigation(navigation: Navigation): void {
  shown = pageOf(location);
  let latest = 0;
  /** Answers how to show the page of an address; null when the reader has gone on meanwhile or it did not arrive. */
  const open = async (address: URL | Location) => {
    const turn = (latest += 1);
    const show = await navigation.open(routeOf(address, navigation), new URLSearchParams(address.search));
    return turn === latest ? show : null;
  };
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || !staysHere(event, link, navigation)) return;
    event.preventDefault();
    const { href } = link;
    // A large screen takes long to draw: that the touch was felt is shown first.
    const felt = isKiosk() ? afterPaint() : Promise.resolve();
    void felt
      .then(() => open(new URL(href)))
      .then((show) => {
        if (!show) return;
        // On a kiosk nothing leads back to what somebody else has read.
        if (href !== location.href) history[isKiosk() ? "replaceState" : "pushState"](null, "", href);
        shown = pageOf(location);
        show();
        goToPart();
      });
  });
  addEventListener("popstate", () => {
    // The choice of language may have become this page; see src/app/change-language.ts.
    if (!isOwn(routeOf(location, navigation))) {
      location.reload();
      return;
    }
    if (pageOf(location) === shown) {
      noteMissingPart();
      return;
    }
    void open(location).then((show) => {
      if (!show) return;
      shown = pageOf(location);
      show();
      document.getElementById("main")?.focus({ preventScroll: true });
      noteMissingPart();
    });
  });
  noteMissingPart();
}

/** What of an address decides the page: all but the part behind #. */
function pageOf({ pathname, search }: Pick<Location, "pathname" | "search">): string {
  return pathname + search;
}

/** True for pages of the open language: any other page needs a document of its own. */
function isOwn(route: Route): boolean {
  return route.page !== "choose" && !(route.page === "missing" && route.language === null);
}

/** A touch or click that asks for nothing besides: no new tab or window. */
export function isPlain(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

function staysHere(event: MouseEvent, link: HTMLAnchorElement, navigation: Navigation): boolean {
  if (
    !isPlain(event) ||
    event.defaultPrevented ||
    link.target ||
    "native" in link.dataset ||
    link.origin !== location.origin
  )
    return false;
  const samePage = pageOf(link) === pageOf(location) && link.hash !== "";
  if (samePage || !link.pathname.startsWith(navigation.base)) return false;
  return isOwn(routeOf(link, navigation));
}

/** Goes to the part of a page just drawn that the address names, else to its beginning, with the focus. */
export function goToPart(): void {
  const part = noteMissingPart();
  if (part) part.scrollIntoView();
  else scrollTo(0, 0);
  (part ?? document.getElementById("main"))?.focus({ preventScroll: true });
}

/** The part of the page that the address names. Says so when the page has no such part. */
function noteMissingPart(): HTMLElement | null {
  const id = decodePath(location.hash.slice(1));
  const part = id ? document.getElementById(id) : null;
  // What holds a = is not the name of a part: the questions keep answers there.
  changeOfflineState({ missingPart: id !== "" && !id.includes("=") && part === null });
  return part;
}
