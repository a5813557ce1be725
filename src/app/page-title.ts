import { type Pack } from "../content/pack";
import { fill, withoutMarks } from "../ui/surroundings";
import { type Route } from "../content/routes";
import { type WordKey } from "../i18n/word-key";

/** The title of a page in its language, for the browser's tab and for screen readers. */
export function pageTitle(pack: Pack, route: Route): string {
  const say = (key: WordKey) => pack.words[key] ?? key;
  const name = pageName(pack, route, say);
  return name ? fill(say("title"), { name: withoutMarks(name) }) : `${say("brand.name")} – ${say("brand.promise")}`;
}

function pageName(
  { municipalities, stories, guide }: Pack,
  route: Route,
  say: (key: WordKey) => string,
): string | undefined {
  switch (route.page) {
    case "home":
    case "choose":
      return undefined;
    case "municipalities":
      return say("places.title");
    case "stories":
      return say("stories.title");
    case "guide":
      return say("guide.title");
    case "about":
      return say("about.title");
    case "municipality":
      return municipalities.find(({ id }) => id === route.id)?.name ?? say("missing.title");
    case "story":
      return stories.find(({ id }) => id === route.id)?.title ?? say("missing.title");
    case "step":
      return guide.find(({ id }) => id === route.id)?.title ?? say("missing.title");
    case "missing":
      return say("missing.title");
  }
}
