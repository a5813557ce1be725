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

/** The code of the pages that are fetched when they are asked for. */
const CODE: Readonly<Record<FeaturePage, (request: PageRequest) => Promise<OpenPage>>> = {
  municipalities: async () => (await import("../features/places/list-page")).openList,
  municipality: async () => (await import("../features/places/municipality-page")).openMunicipality,
  figures: async () => (await import("../features/places/municipality-page")).openFigures,
  map: async (request) => {
    fetchAhead(request, ["atlas", "map", "places"]);
    return (await import("../features/map/map-page")).openMap;
  },
  search: async () => (await import("../features/search/search-page")).openSearch,
  compare: async () => (await import("../features/compare/compare-page")).openCompare,
  saved: async () => (await import("../features/saved/saved-page")).openSaved,
  find: async () => (await import("../features/find/find-page")).openFind,
  stories: async () => (await import("../features/reading/reading-pages")).openStories,
  story: async () => (await import("../features/reading/reading-pages")).openStory,
  step: async () => (await import("../features/reading/reading-pages")).openStep,
  about: async () => (await import("../features/reading/reading-pages")).openAbout,
  visit: async () => (await import("../features/visit/visit-page")).openVisit,
  ambassador: async () => (await import("../features/visit/ambassador/ambassador-page")).openAmbassador,
  events: async () => (await import("../features/visit/events/events-page")).openEvents,
  event: async () => (await import("../features/visit/events/events-page")).openEvent,
};

/** What has come already: asking for it again would cost a frame. */
const come: Partial<Record<FeaturePage, OpenPage>> = {};

/** The code of a page, once it has come. @throws {PackError} when it does not. */
async function codeOf(page: FeaturePage, request: PageRequest): Promise<OpenPage> {
  try {
    return (come[page] ??= await CODE[page](request));
  } catch (error) {
    throw new PackError("no-pack", { cause: error });
  }
}

/** Asks for data while the page's code is on its way; the page asks again, and says when something does not arrive. */
function fetchAhead({ pack: { files }, load }: PageRequest, names: ("atlas" | "map" | "places")[]): void {
  for (const name of names) void load(files[name]);
}

function isFeature(page: Route["page"]): page is FeaturePage {
  return page in CODE;
}

const WAKING: readonly string[] = "map search compare saved find about visit ambassador events event".split(" ");

/** True for pages that are of use only when their code has come: those that the server sends are but their beginning. */
export function wakesLater({ page }: Route): boolean {
  return WAKING.includes(page);
}

/**
 * Fetches what a page needs; null for a page that the app has at hand.
 * @param pages where the pages come from, for the build, which has them all at hand.
 * @throws {PackError} when it does not arrive.
 */
export async function openPage(request: PageRequest, pages?: FeaturePages): Promise<OpenedPage | null> {
  const { page } = request.route;
  if (!isFeature(page)) return null;
  return (pages?.[page] ?? (await codeOf(page, request)))(request);
}
