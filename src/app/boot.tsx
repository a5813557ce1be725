import { hydrate, render } from "preact";
import { type Pack } from "../content/pack";
import { type Route } from "../content/routes";
import { App } from "./app";
import { loadPack, PackError } from "./load-pack";
import { routeOf, startNavigation } from "./navigation";
import { pageTitle } from "./page-title";

const base = import.meta.env.BASE_URL;

/**
 * Wakes a page of a language: fetches its pack, takes the prerendered page over, and keeps the language for offline.
 * The page for unknown addresses is drawn anew, because only here it is known what the address asked for.
 */
export async function boot(): Promise<void> {
  const { pack: address = "", integrity = "" } = document.documentElement.dataset;
  try {
    start(await loadPack(address, integrity));
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    console.info(error.message, error.cause);
    tellTrouble(error.kind);
  }
}

function start(pack: Pack): void {
  const root = document.getElementById("app");
  if (!root) throw new Error("The page has no place for the app");
  const language = pack.language.slug;
  const site = { base, language };
  const draw = (route: Route, prerendered: boolean) => {
    document.title = pageTitle(pack, route);
    const paint = prerendered ? hydrate : render;
    paint(<App pack={pack} route={route} base={base} prerendered={prerendered} />, root);
  };
  if ("missing" in document.documentElement.dataset) root.replaceChildren();
  draw(routeOf(location, site), root.hasChildNodes());
  document.documentElement.toggleAttribute("data-awake", true);
  document.addEventListener("click", ({ target }) => {
    if (!(target instanceof Element)) return;
    if (target.closest("[data-print]")) print();
    const language = target.closest<HTMLAnchorElement>("a.language");
    if (language) language.hash = location.hash;
  });
  startNavigation({
    ...site,
    show: (route) => {
      if ("speechSynthesis" in window) speechSynthesis.cancel();
      draw(route, false);
    },
  });
  void import("./offline/register").then(({ keepForOffline }) => keepForOffline(base, language));
  if ("speechSynthesis" in window)
    void import("../features/listen/listen").then(({ startListening }) => startListening());
}

function tellTrouble(kind: PackError["kind"]): void {
  const trouble = document.getElementById("trouble");
  if (!trouble) return;
  trouble.hidden = false;
  for (const text of trouble.querySelectorAll<HTMLElement>("[data-kind]")) text.hidden = text.dataset["kind"] !== kind;
  trouble.querySelector("button")?.addEventListener("click", () => location.reload());
}
