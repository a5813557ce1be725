import { useMemo } from "preact/hooks";
import { useSurroundings } from "../../ui/surroundings";
import { type Findings } from "./find";
import { FoundPlace, FoundTerm, FoundTopic } from "./found-entries";
import { FoundPassage, FoundStory } from "./found-texts";
import { Group } from "./group";
import { type SearchIndex } from "./search-index";
import { useLater } from "./use-later";

/** What answers, and what was asked. */
interface Answer {
  findings: Findings;
  typed: string;
  index: SearchIndex;
}

/**
 * All that answers, in groups. Places that only resemble the question come after texts that surely answer it. Passages and
 * stories follow a frame later, so that a letter is answered at once on a slow phone too.
 * @param answer the same object for the same answer.
 */
export function Results({ answer }: { answer: Answer }) {
  const later = useLater(answer);
  const texts = useMemo(() => later && <Texts {...later} />, [later]);
  const { similar, guessed } = answer.findings;
  const last = similar && !guessed;
  return (
    <>
      {!last && <Places {...answer} />}
      <Words {...answer} />
      {texts}
      {last && <Places {...answer} />}
    </>
  );
}

function Places({ findings: { places, similar }, typed }: Answer) {
  const { say } = useSurroundings();
  return (
    <Group
      id="found-places"
      title={say(similar ? "search.similar" : "places.title")}
      typed={typed}
      entries={places}
      first={5}
      draw={(place) => <FoundPlace place={place} />}
    />
  );
}

function Words({ findings: { terms, topics }, typed, index }: Answer) {
  const { say } = useSurroundings();
  return (
    <>
      <Group
        id="found-words"
        title={say("search.words")}
        typed={typed}
        entries={terms}
        first={2}
        draw={({ term }) => <FoundTerm term={term} typed={typed} />}
      />
      <Group
        id="found-topics"
        title={say("search.topics")}
        typed={typed}
        entries={topics}
        first={2}
        draw={(topic) => <FoundTopic topic={topic} told={index.told} />}
      />
    </>
  );
}

function Texts({ findings: { passages, stories }, typed, index: { forms } }: Answer) {
  const { say } = useSurroundings();
  return (
    <>
      <Group
        id="found-passages"
        title={say("search.passages")}
        typed={typed}
        entries={passages}
        first={4}
        draw={(hit) => <FoundPassage hit={hit} typed={typed} written={forms.written} />}
      />
      <Group
        id="found-stories"
        title={say("stories.title")}
        typed={typed}
        entries={stories}
        first={2}
        draw={(hit) => <FoundStory hit={hit} typed={typed} written={forms.written} />}
      />
    </>
  );
}
