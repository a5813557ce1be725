import { type ComponentChild } from "preact";
import { type FileReference, type Pack } from "../content/pack";
import { type Route } from "../content/routes";
import { PackError } from "./load-file";

/** What a page that is fetched on demand can ask for. */
export interface PageRequest<Asked extends Route = Route> {
  route: Asked;
  pack: Pack;
  /** What stands behind the ? of the address. */
  query: URLSearchParams;
  /** A data file of the site; fetched once. @throws {PackError} when it does not arrive whole. */
  load: (file: FileReference) => Promise<unknown>;
}

/** A page that is ready to be drawn. */
export interface OpenedPage {
  /** Its name, for the title. */
  name: string;
  draw: () => ComponentChild;
}

/** Gets a page ready. @throws {PackError} when its data does not arrive. */
type OpenPage = (request: PageRequest) => Promise<OpenedPage>;

type FeaturePage = Exclude<Route["page"], "choose" | "home" | "guide" | "missing">;

/** How each page that is not in the first load is opened. */
export type FeaturePages = Readonly<Record<FeaturePage, OpenPage>>;

/** The code of a page, once it has come. @throws {PackError} when it does not. */
async function code<Module>(coming: Promise<Module>): Promise<Module> {
  try {
    return await coming;
  } catch (error) {
    throw new PackError("no-pack", { cause: error });
  }
}

/** Pages whose code and data are fetched when they are asked for. */
const FETCHED: FeaturePages = {
  municipalities: async (request) => (await code(import("../features/places/list-page"))).openList(request),
  municipality: async (request) =>
    (await code(import("../features/places/municipality-page"))).openMunicipality(request),
  figures: async (request) => (await code(import("../features/places/municipality-page"))).openFigures(request),
  map: async (request) => {
    fetchAhead(request, ["atlas", "map", "places"]);
    return (await code(import("../features/map/map-page"))).openMap(request);
  },
  search: async (request) => (await code(import("../features/search/search-page"))).openSearch(request),
  compare: async (request) => (await code(import("../features/compare/compare-page"))).openCompare(request),
  saved: async (request) => (await code(import("../features/saved/saved-page"))).openSaved(request),
  find: async (request) => (await code(import("../features/find/find-page"))).openFind(request),
  stories: async (request) => (await code(import("../features/reading/reading-pages"))).openStories(request),
  story: async (request) => (await code(import("../features/reading/reading-pages"))).openStory(request),
  step: async (request) => (await code(import("../features/reading/reading-pages"))).openStep(request),
  about: async (request) => (await code(import("../features/reading/reading-pages"))).openAbout(request),
  visit: async (request) => (await code(import("../features/visit/visit-page"))).openVisit(request),
  ambassador: async (request) =>
    (await code(import("../features/visit/ambassador/ambassador-page"))).openAmbassador(request),
  events: async (request) => (await code(import("../features/visit/events/events-page"))).openEvents(request),
  event: async (request) => (await code(import("../features/visit/events/events-page"))).openEvent(request),
};

/** Asks for data while the page's code is on its way; the page asks again, and says when something does not arrive. */
function fetchAhead({ pack: { files }, load }: PageRequest, names: ("atlas" | "map" | "places")[]): void {
  for (const name of names) void load(files[name]);
}

function isFeature(page: Route["page"]): page is FeaturePage {
  return page in FETCHED;
}

const WAKING: readonly string[] = "map search compare saved find about visit ambassador events event".split(" ");

/** True for pages that are of use only when their code has come: those that the server sends are but their beginning. */
export function wakesLater({ page }: Route): boolean {
  return WAKING.includes(page);
}

/**
 * Fetches what a page needs; null for a page that the app has at hand.
 * @param pages where the pages come from; the build has them all at hand.
 * @throws {PackError} when it does not arrive.
 */
export async function openPage(request: PageRequest, pages = FETCHED): Promise<OpenedPage | null> {
  return isFeature(request.route.page) ? pages[request.route.page](request) : null;
}
