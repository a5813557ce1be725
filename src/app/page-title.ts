import { type Pack } from "../content/pack";
import { fill, withoutMarks } from "../ui/surroundings";
import { type Route } from "../content/routes";
import { type WordKey } from "../i18n/word-key";

/**
 * The title of a page in its language, for the browser's tab and for screen readers.
 * @param opened name of a page that was fetched on demand.
 */
export function pageTitle(pack: Pack, route: Route, opened?: string): string {
  const say = (key: WordKey) => pack.words[key] ?? key;
  const name = opened ?? (route.page === "home" ? null : say(route.page === "guide" ? "guide.title" : "missing.title"));
  return name ? fill(say("title"), { name: withoutMarks(name) }) : `${say("brand.name")} – ${say("brand.promise")}`;
}
