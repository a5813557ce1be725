import { Icon } from "../../ui/icon/icon";
import { useSurroundings } from "../../ui/surroundings";

/** What people ask about most; a way to search without typing. */
const POPULAR = [
  { name: "jobs", icon: "work" },
  { name: "homes", icon: "housing" },
  { name: "sfi", icon: "language" },
  { name: "school", icon: "school" },
  { name: "doctor", icon: "health" },
  { name: "bus", icon: "getting_around" },
] as const;

/**
 * Words to choose instead of typing.
 * @param helps true when nothing was found: then it is said what else one can do.
 */
export function Suggestions({ helps, choose }: { helps: boolean; choose: (word: string) => void }) {
  const { say } = useSurroundings();
  return (
    <section aria-labelledby="popular">
      {helps && <p>{say("search.nothing_help")}</p>}
      <h2 id="popular">{say("search.popular")}</h2>
      <ul class="words-to-choose">
        {POPULAR.map(({ name, icon }) => {
          const word = say(`search.word.${name}`);
          return (
            <li>
              <button type="button" class="second" onClick={() => choose(word)}>
                <Icon name={icon} />
                {word}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The lists that hold everything the search finds: an equal way. */
export function OtherWays() {
  const { say, link } = useSurroundings();
  return (
    <section aria-labelledby="other-ways">
      <h2 id="other-ways">{say("search.other_ways")}</h2>
      <ul class="words-to-choose">
        <li>
          <a class="button second" href={link({ page: "municipalities" })}>
            <Icon name="places" />
            {say("places.title")}
          </a>
        </li>
        <li>
          <a class="button second" href={link({ page: "guide" })}>
            <Icon name="guide" />
            {say("guide.title")}
          </a>
        </li>
        <li>
          <a class="button second" href={link({ page: "stories" })}>
            <Icon name="stories" />
            {say("stories.title")}
          </a>
        </li>
      </ul>
    </section>
  );
}
