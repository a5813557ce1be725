import { parsePath, type Route } from "../content/routes";
import { withWholeStyle } from "./whole-style";
import { changeOfflineState } from "./offline/offline-state";

/** What navigation needs to know of the site and the page. */
export interface Navigation {
  base: string;
  language: string;
  /** Shows a route; when it returns the page stands in the document. */
  show: (route: Route) => void;
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

/** Lets links of the open language change the page without a request; all other links are the browser's own. */
export function startNavigation(navigation: Navigation): void {
  let shown = location.pathname;
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || !staysHere(event, link, navigation)) return;
    event.preventDefault();
    if (link.href !== location.href) history.pushState(null, "", link.href);
    shown = location.pathname;
    withWholeStyle(() => {
      navigation.show(routeOf(location, navigation));
      const part = noteMissingPart();
      if (part) part.scrollIntoView();
      else scrollTo(0, 0);
      (part ?? document.getElementById("main"))?.focus({ preventScroll: true });
    });
  });
  addEventListener("popstate", () => {
    const elsewhere = location.pathname !== shown;
    shown = location.pathname;
    withWholeStyle(() => {
      if (elsewhere) {
        navigation.show(routeOf(location, navigation));
        document.getElementById("main")?.focus({ preventScroll: true });
      }
      noteMissingPart();
    });
  });
  noteMissingPart();
}

function staysHere(event: MouseEvent, link: HTMLAnchorElement, navigation: Navigation): boolean {
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!plain || event.defaultPrevented || link.target || "native" in link.dataset || link.origin !== location.origin)
    return false;
  const samePage = link.pathname === location.pathname && link.hash !== "";
  if (samePage || !link.pathname.startsWith(navigation.base)) return false;
  const route = routeOf(link, navigation);
  return route.page !== "choose" && !(route.page === "missing" && route.language === null);
}

/** The part of the page that the address names. Says so when the page has no such part. */
function noteMissingPart(): HTMLElement | null {
  const id = decodePath(location.hash.slice(1));
  const part = id ? document.getElementById(id) : null;
  changeOfflineState({ missingPart: id !== "" && part === null });
  return part;
}
