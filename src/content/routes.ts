/** The addresses of the site. Used by the build, the app and the service worker, so that they never disagree. */

/** Pages that exist once in every language. */
export const SECTIONS = ["municipalities", "stories", "guide", "about"] as const;
export type Section = (typeof SECTIONS)[number];

export type Route =
  | { page: "choose" }
  | { page: "home"; language: string }
  | { page: Section; language: string }
  | { page: "municipality" | "story"; language: string; id: string }
  | { page: "missing"; language: string | null };

const DETAIL = { municipalities: "municipality", stories: "story" } as const;
const LIST = { municipality: "municipalities", story: "stories" } as const;

/**
 * Reads a path below the site's base, without a slash in front: `en/municipalities/are/`.
 * `languages` are the known language slugs; an id is taken as it stands, the page says whether it exists.
 */
export function parsePath(path: string, languages: readonly string[]): Route {
  const [language = "", section = "", id = "", ...rest] = path.replace(/\/(index\.html)?$/, "").split("/");
  if (path === "" || path === "index.html") return { page: "choose" };
  if (!languages.includes(language)) return { page: "missing", language: null };
  const missing = { page: "missing" as const, language };
  if (rest.length > 0) return missing;
  if (section === "") return { page: "home", language };
  const known = SECTIONS.find((name) => name === section);
  if (!known) return missing;
  if (id === "") return { page: known, language };
  if (known !== "municipalities" && known !== "stories") return missing;
  return /^[a-z0-9-]+$/.test(id) ? { page: DETAIL[known], language, id } : missing;
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
      return `${route.language}/${LIST[route.page]}/${route.id}/`;
    default:
      return `${route.language}/${route.page}/`;
  }
}
