import { type PackStory } from "../../content/pack";
import { useSurroundings } from "../../ui/surroundings";
import { Marked } from "../../ui/text/marked";
import { Icon } from "../../ui/icon/icon";
import "./story-cards.css";

/**
 * Stories as cards that lead to the whole story.
 * @param brief leaves out how each begins, where they stand below much else.
 */
export function StoryCards({ stories, brief }: { stories: readonly PackStory[]; brief?: boolean }) {
  const { say, link } = useSurroundings();
  return (
    <ul class="story-cards">
      {stories.map(({ id, title, lead, place, year, teller }) => (
        <li>
          <p class="where">
            <Icon name="stories" />
            <span>
              <bdi lang="sv">{place}</bdi> · {year}
            </span>
          </p>
          <h3>
            <a href={link({ page: "story", id })}>
              <Marked text={title} />
            </a>
          </h3>
          {!brief && (
            <p>
              <Marked text={lead} />
            </p>
          )}
          <p class="teller">{say(`stories.teller.${teller}`)}</p>
        </li>
      ))}
    </ul>
  );
}
