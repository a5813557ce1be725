/** The addresses of the site. Used by the build, the app and the service worker, so that they never disagree. */

/** Pages that exist once in every language. */
export const SECTIONS = [
  "municipalities",
  "map",
  "search",
  "compare",
  "saved",
  "find",
  "stories",
  "guide",
  "about",
  "visit",
  "events",
] as const;
export type Section = (typeof SECTIONS)[number];

/** Pages of which there are many: a municipality, all its figures, a story, a step of the guide, a trip or visit. */
export type DetailPage = "municipality" | "figures" | "story" | "step" | "event";

export type Route =
  | { page: "choose" }
  | { page: "home"; language: string }
  | { page: Section; language: string }
  | { page: DetailPage; language: string; id: string }
  | { page: "ambassador"; language: string }
  | { page: "missing"; language: string | null };

/** Sections with pages of their own below them. */
const DETAILS: Partial<Record<Section, DetailPage>> = {
  municipalities: "municipality",
  stories: "story",
  guide: "step",
  events: "event",
};
const LISTS = {
  municipality: "municipalities",
  figures: "municipalities",
  story: "stories",
  step: "guide",
  event: "events",
} as const;

/** Sections that are ways to find a place. */
const PLACES: readonly string[] = ["map", "search", "compare", "saved", "find"] satisfies Section[];

/** The section of the site's menu that a page belongs to. */
export function sectionOf(route: Route): Section | "home" | null {
  if (route.page === "choose" || route.page === "missing") return null;
  if (PLACES.includes(route.page)) return "municipalities";
  if (route.page === "ambassador") return "visit";
  return "id" in route ? LISTS[route.page] : route.page;
}

/**
 * Reads a path below the site's base, without a slash in front: `en/municipalities/are/`.
 * `languages` are the known language slugs; an id is taken as it stands, the page says whether it exists.
 */
export function parsePath(path: string, languages: readonly string[]): Route {
  const [language = "", section = "", id = "", part = "", ...rest] = path.replace(/\/(index\.html)?$/, "").split("/");
  if (path === "" || path === "index.html") return { page: "choose" };
  if (!languages.includes(language)) return { page: "missing", language: null };
  const missing = { page: "missing" as const, language };
  if (rest.length > 0) return missing;
  if (section === "") return id === "" ? { page: "home", language } : missing;
  const known = SECTIONS.find((name) => name === section);
  if (!known) return missing;
  if (id === "") return part === "" ? { page: known, language } : missing;
  if (known === "visit" && id === "ambassador" && part === "") return { page: "ambassador", language };
  const detail = DETAILS[known];
  if (!detail || !/^[a-z0-9-]+$/.test(id)) return missing;
  if (part === "") return { page: detail, language, id };
  return detail === "municipality" && part === "figures" ? { page: "figures", language, id } : missing;
}

/** Path of a route below the site's base; the opposite of `parsePath`. */
export function formatPath(route: Exclude<Route, { page: "missing" }>): string {
  switch (route.page) {
    case "choose":
      return "";
    case "home":
      return `${route.language}/`;
    case "municipality":
    case "story":
    case "step":
    case "event":
      return `${route.language}/${LISTS[route.page]}/${route.id}/`;
    case "figures":
      return `${route.language}/municipalities/${route.id}/figures/`;
    case "ambassador":
      return `${route.language}/visit/ambassador/`;
    default:
      return `${route.language}/${route.page}/`;
  }
}
