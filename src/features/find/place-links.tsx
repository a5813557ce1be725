import { type AtlasMunicipality } from "../../content/atlas";
import { type Topic } from "../../content/pack";
import { useSurroundings } from "../../ui/surroundings";
import { type CriterionId, type Wish } from "./answers";
import { useFind } from "./find-context";
import { type FindResult } from "./rank-places";

/** Which topic of a municipality's page tells more of what was asked for. */
const TOPIC_OF: Readonly<Partial<Record<CriterionId | Wish, Topic>>> = {
  occupation: "work",
  work: "work",
  rent: "housing",
  homes: "housing",
  near: "getting_around",
  town: "getting_around",
  school: "school",
  abroad: "community",
  light: "life",
  care: "health",
  bus: "getting_around",
  swedish: "first_steps",
  language: "community",
  leisure: "community",
};

/** Where more is told of a place: the topics that were asked for, and stories from there. */
export function PlaceLinks({ place, result }: { place: AtlasMunicipality; result: FindResult }) {
  const { say, link, pack } = useSurroundings();
  const { tell, answers } = useFind();
  if (!place.told) return null;
  const asked = [
    ...result.parents.map(({ criterion }) => criterion),
    ...result.musts.map(({ column }) => column.criterion),
    ...answers.wishes,
  ];
  const topics = [...new Set(asked.flatMap((one) => TOPIC_OF[one] ?? []))];
  const stories = pack.stories.filter(({ home }) => home?.id === place.id);
  if (topics.length + stories.length === 0) return null;
  const page = link({ page: "municipality", id: place.id });
  return (
    <div class="find-links">
      <h4>{tell("reason.topics")}</h4>
      <ul>
        {topics.map((topic) => (
          <li>
            <a href={`${page}#${topic}`}>{say(`topic.${topic}`)}</a>
          </li>
        ))}
        {stories.length > 0 && (
          <li>
            <a href={`${page}#stories`}>{say("profile.stories")}</a>
          </li>
        )}
      </ul>
    </div>
  );
}
