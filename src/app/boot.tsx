import { hydrate, render } from "preact";
import { type FileReference, type Pack } from "../content/pack";
import { type Route } from "../content/routes";
import { App } from "./app";
import { openPage, wakesLater, type OpenedPage } from "./feature-pages";
import { loadFile, PackError } from "./load-file";
import { routeOf, startNavigation } from "./navigation";
import { pageTitle } from "./page-title";
import { readPack } from "./read-pack";
import { goOnWithout, tellTrouble } from "./tell-trouble";
import { wholeStyle } from "./whole-style";

const base = import.meta.env.BASE_URL;

/** A data file of the site, by its address below the base; fetched once. @throws {PackError} when it does not arrive whole. */
export const load = fetchOnce();

/**
 * Wakes a page of a language: fetches its pack, takes the prerendered page over, and keeps the language for offline.
 * The page for unknown addresses is drawn anew, because only here it is known what the address asked for.
 */
export async function boot(): Promise<void> {
  const { pack: address = "", integrity = "" } = document.documentElement.dataset;
  try {
    await start(readPack(await loadFile({ address, integrity })));
  } catch (error) {
    tellTrouble(error);
  }
}

/** Draws the page of the address in a language, or takes it over as the server sent it, and stays awake for what follows. */
export async function start(pack: Pack): Promise<void> {
  const root = document.getElementById("app");
  if (!root) throw new Error("The page has no place for the app");
  const language = pack.language.slug;
  const site = { base, language };
  /** What a page can do without for a moment; fetched after it. */
  let awake: Promise<typeof import("./awake")> | null = null;
  const draw = (route: Route, opened: OpenedPage | null, prerendered: boolean) => {
    if (!prerendered) document.title = pageTitle(pack, route, opened?.name);
    const paint = prerendered ? hydrate : render;
    paint(<App pack={pack} route={route} base={base} opened={opened} prerendered={prerendered} />, root);
    void awake?.then(({ followPage }) => followPage(pack, readying), goOnWithout);
  };
  const ready = (route: Route, query: URLSearchParams) =>
    Promise.all([openPage({ route, pack, query, load }), wholeStyle()]);
  const readying = { routeOf: (link: HTMLAnchorElement) => routeOf(link, site), ready };
  const open = async (route: Route, query: URLSearchParams) => {
    try {
      const [opened, putStyleIntoForce] = await ready(route, query);
      return () => {
        putStyleIntoForce();
        try {
          draw(route, opened, false);
        } catch (error) {
          tellTrouble(error);
        }
      };
    } catch (error) {
      tellTrouble(error);
      return null;
    }
  };
  const route = routeOf(location, site);
  if ("missing" in document.documentElement.dataset) root.replaceChildren();
  const prerendered = root.hasChildNodes();
  if (prerendered) draw(route, null, true);
  if (!prerendered || wakesLater(route)) (await open(route, new URLSearchParams(location.search)))?.();
  // What was asked for is not there, and nothing else either: the home page leads on.
  if (!root.hasChildNodes()) draw({ page: "home", language }, null, false);
  startNavigation({
    ...site,
    open: async (route, query) => {
      const show = await open(route, query);
      return (
        show &&
        (() => {
          if ("speechSynthesis" in window) speechSynthesis.cancel();
          show();
        })
      );
    },
  });
  awake = import("./awake");
  void awake.then(
    ({ wake }) => wake(pack, readying),
    // Without it nothing is kept and no button answers: the reader has to know.
    (cause: unknown) => tellTrouble(new PackError("no-pack", { cause })),
  );
}

/** Fetches each data file once; one that failed is asked for again the next time. */
function fetchOnce(): (file: FileReference) => Promise<unknown> {
  const files = new Map<string, Promise<unknown>>();
  return ({ address, integrity }) => {
    const known = files.get(address);
    if (known) return known;
    const file = loadFile({ address: base + address, integrity });
    files.set(address, file);
    file.catch(() => files.delete(address));
    return file;
  };
}
