import { type SearchTerm } from "../../content/search-data";
import { type AtlasMunicipality } from "../../content/atlas";
import { Icon } from "../../ui/icon/icon";
import { useSurroundings } from "../../ui/surroundings";
import { type PlaceEntry, type TopicEntry } from "./entries";
import { fold } from "./fold";

/** A place that was found; a locality leads to its municipality. */
export function FoundPlace({ place: { kind, name, ownName, municipality, county } }: { place: PlaceEntry }) {
  const { say, link } = useSurroundings();
  return (
    <div class="card found-card">
      <Icon name="places" />
      <div>
        <h3>
          <a href={link({ page: "municipality", id: municipality.id })}>
            <bdi lang="sv">{name}</bdi>
          </a>{" "}
          {ownName && <small>{ownName}</small>}
        </h3>
        <p class="county">
          {kind === "locality" && `${say("search.in_municipality")} `}
          {kind === "locality" && <bdi lang="sv">{municipality.name}</bdi>}
          {kind === "locality" && " · "}
          <bdi lang="sv">{county}</bdi>
        </p>
      </div>
    </div>
  );
}

/** A Swedish word with what the reader's language calls it and what it is. */
export function FoundTerm({ term: { sv, also = [], text, explain }, typed }: { term: SearchTerm; typed: string }) {
  const asked = fold(typed.trim());
  const form = fold(sv).startsWith(asked) ? undefined : also.find((one) => fold(one).startsWith(asked));
  return (
    <div class="card" tabIndex={-1}>
      <h3>
        <bdi lang="sv">{form ? `${form} (${sv})` : sv}</bdi>
        {text && <> – {text}</>}
      </h3>
      {explain && <p>{explain}</p>}
    </div>
  );
}

/** A topic, with the places that tell about it. */
export function FoundTopic({
  topic: { topic, heading },
  told,
}: {
  topic: TopicEntry;
  told: readonly AtlasMunicipality[];
}) {
  const { link } = useSurroundings();
  return (
    <div class="card" tabIndex={-1}>
      <h3 class="topic-title">
        <Icon name={topic} /> {heading}
      </h3>
      <ul class="places-of-topic" lang="sv">
        {told.map(({ id, name }) => (
          <li>
            <a href={`${link({ page: "municipality", id })}#${topic}`}>{name}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
