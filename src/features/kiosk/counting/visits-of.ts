import { TOPICS } from "../../../content/pack";
import { parsePath } from "../../../content/routes";
import { type Visit } from "./counts";

/** What of an address counts: path below the site's base, and the part behind #. */
export interface Seen {
  path: string;
  part: string;
}

/**
 * What is counted when an address opens: the kind of page, and the municipality it is about; or, on the page that is open
 * already, the topic that somebody went to.
 * @param before what was open before; null when the page has just been loaded, which counts its language too
 * @param languages slugs of the languages of the site
 */
export function visitsOf({ path, part }: Seen, before: Seen | null, languages: readonly string[]): Visit[] {
  const visits: Visit[] = [];
  const route = parsePath(path, languages);
  if (route.page === "choose" || route.page === "missing") return visits;
  if (!before) visits.push({ group: "language", name: route.language });
  if (before?.path !== path) {
    visits.push({ group: "page", name: route.page });
    if (route.page === "municipality" || route.page === "figures")
      visits.push({ group: "municipality", name: route.id });
  }
  const topic = TOPICS.find((one) => one === part);
  if (topic && route.page === "municipality" && (before?.path !== path || before.part !== part))
    visits.push({ group: "topic", name: topic });
  return visits;
}
