import { useSurroundings } from "../../ui/surroundings";
import { StoryCards } from "./story-cards";
import { VisitLinks } from "./visit-links";

/** All stories: from the municipalities that tell about themselves first, then from places nearby. */
export function Stories() {
  const { say, pack } = useSurroundings();
  return (
    <div class="page">
      <h1>{say("stories.title")}</h1>
      <p class="lead">{say("stories.lead")}</p>
      <h2>{say("stories.here")}</h2>
      <StoryCards stories={pack.stories.filter(({ nearby }) => !nearby)} />
      <h2>{say("stories.nearby")}</h2>
      <StoryCards stories={pack.stories.filter(({ nearby }) => nearby)} />
      <VisitLinks />
    </div>
  );
}
