import { type ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { writeFigure } from "../../i18n/number-style";
import { useSurroundings } from "../../ui/surroundings";
import { type Findings } from "./find";
import { FoundPassage, FoundStory } from "./found-texts";
import { FoundPlace, FoundTerm, FoundTopic } from "./found-entries";
import { type SearchIndex } from "./search-index";

/** All that answers, in groups. Places that only resemble the question come after texts that surely answer it. */
export function Results({ findings, typed, index }: { findings: Findings; typed: string; index: SearchIndex }) {
  const { say } = useSurroundings();
  const { places, similar, guessed, terms, topics, passages, stories } = findings;
  const foundPlaces = (
    <Group
      id="found-places"
      title={say(similar ? "search.similar" : "places.title")}
      typed={typed}
      entries={places}
      first={5}
      draw={(place) => <FoundPlace place={place} />}
    />
  );
  const written = index.forms.written;
  const last = similar && !guessed;
  return (
    <>
      {!last && foundPlaces}
      <Group
        id="found-words"
        title={say("search.words")}
        typed={typed}
        entries={terms}
        first={3}
        draw={({ term }) => <FoundTerm term={term} typed={typed} />}
      />
      <Group
        id="found-topics"
        title={say("search.topics")}
        typed={typed}
        entries={topics}
        first={3}
        draw={(topic) => <FoundTopic topic={topic} told={index.told} />}
      />
      <Group
        id="found-passages"
        title={say("search.passages")}
        typed={typed}
        entries={passages}
        first={5}
        draw={(hit) => <FoundPassage hit={hit} typed={typed} written={written} />}
      />
      <Group
        id="found-stories"
        title={say("stories.title")}
        typed={typed}
        entries={stories}
        first={3}
        draw={(hit) => <FoundStory hit={hit} typed={typed} written={written} />}
      />
      {last && foundPlaces}
    </>
  );
}

interface GroupProperties<Entry> {
  id: string;
  title: string;
  /** What was asked; another question shows a handful again. */
  typed: string;
  entries: readonly Entry[];
  /** How many are shown at first. */
  first: number;
  draw: (entry: Entry) => ComponentChildren;
}

/** How many more are shown at a time. */
const MORE = 20;

/** A group of finds: a handful, and the others when the reader asks for them. */
function Group<Entry>({ id, title, typed, entries, first, draw }: GroupProperties<Entry>) {
  const { say, pack } = useSurroundings();
  const [more, setMore] = useState({ typed, count: 0 });
  const list = useRef<HTMLUListElement>(null);
  if (entries.length === 0) return null;
  const shown = first + (more.typed === typed ? more.count : 0);
  const others = entries.length - shown;
  const showMore = () => {
    setMore({ typed, count: shown - first + MORE });
    requestAnimationFrame(() => list.current?.children[shown]?.querySelector<HTMLElement>("a, [tabindex]")?.focus());
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul ref={list} class="found">
        {entries.slice(0, shown).map((entry) => (
          <li>{draw(entry)}</li>
        ))}
      </ul>
      {others > 0 && (
        <button type="button" class="second" onClick={showMore}>
          {say("search.more", { number: writeFigure(others, { unit: "number", decimals: 0 }, pack.numbers) })}
        </button>
      )}
    </section>
  );
}
