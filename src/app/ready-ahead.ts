import { type Route } from "../content/routes";
import { goOnWithout } from "./tell-trouble";

/** Pages that take a cheap phone a moment to open for the first time. The search makes its index when it is asked for. */
const SLOW: readonly Route["page"][] = ["municipalities", "municipality", "map", "compare", "stories", "step"];

/** Knows the page that a link leads to, and gets it ready without showing it. */
export interface Readying {
  routeOf: (link: HTMLAnchorElement) => Route;
  ready: (route: Route, query: URLSearchParams) => Promise<unknown>;
}

const readied = new Set<Route["page"]>();

/**
 * Gets one page of each kind to which the open page leads ready: its code compiled, its data read. It does so when the
 * browser has nothing else to do, and only where a service worker has them at hand: nothing is fetched for it.
 */
export function readyAhead(readying: Readying): void {
  // Over plain HTTP, and in some private windows, there are no service workers at all.
  if (!("requestIdleCallback" in window && "serviceWorker" in navigator && navigator.serviceWorker.controller)) return;
  requestIdleCallback(() => {
    const next = [...document.querySelectorAll<HTMLAnchorElement>("main a[href]")].find((link) => {
      const { page } = readying.routeOf(link);
      return link.origin === location.origin && SLOW.includes(page) && !readied.has(page);
    });
    if (!next) return;
    const route = readying.routeOf(next);
    readied.add(route.page);
    readying.ready(route, new URLSearchParams(next.search)).then(() => readyAhead(readying), goOnWithout);
  });
}
