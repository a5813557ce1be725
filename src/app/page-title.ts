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
  const name = opened ?? pageName(pack, route, say);
  return name ? fill(say("title"), { name: withoutMarks(name) }) : `${say("brand.name")} – ${say("brand.promise")}`;
}

function pageName({ stories, guide }: Pack, route: Route, say: (key: WordKey) => string): string | undefined {
  switch (route.page) {
    case "home":
    case "choose":
      return undefined;
    case "stories":
      return say("stories.title");
    case "guide":
      return say("guide.title");
    case "about":
      return say("about.title");
    case "story":
      return stories.find(({ id }) => id === route.id)?.title ?? say("missing.title");
    case "step":
      return guide.find(({ id }) => id === route.id)?.title ?? say("missing.title");
    default:
      return say("missing.title");
  }
}
