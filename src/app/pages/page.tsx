import { useSurroundings } from "../../ui/surroundings";
import { About } from "./about";
import { Guide } from "./guide";
import { Home } from "./home";
import { Missing } from "./missing";
import { Stories } from "./stories";
import { Step } from "./step";
import { Story } from "./story";

/** The page that the address names; the page for unknown addresses when there is none. */
export function Page() {
  const { route, pack } = useSurroundings();
  switch (route.page) {
    case "home":
      return <Home />;
    case "stories":
      return <Stories />;
    case "story": {
      const story = pack.stories.find(({ id }) => id === route.id);
      return story ? <Story story={story} /> : <Missing what="story" />;
    }
    case "guide":
      return <Guide />;
    case "step": {
      const section = pack.guide.find(({ id }) => id === route.id);
      return section ? <Step section={section} /> : <Missing what="step" />;
    }
    case "about":
      return <About />;
    default:
      return <Missing />;
  }
}
