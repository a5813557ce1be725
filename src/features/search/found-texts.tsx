import { type SearchTerm } from "../../content/search-data";
import { useSurroundings } from "../../ui/surroundings";
import { Marked } from "../../ui/text/marked";
import { type PassageEntry, type StoryEntry } from "./entries";
import { excerptOf, type ExcerptPart } from "./excerpt";
import { type Hit } from "./find-texts";
import { fold } from "./fold";
import { splitWords, type FormsOf } from "./words";

interface FoundProperties<Entry> {
  hit: Hit<Entry>;
  typed: string;
  written: FormsOf;
}

/** A passage that was found: where it stands, and its sentence; the link leads to its topic or step. */
export function FoundPassage({ hit: { entry, hits }, typed, written }: FoundProperties<PassageEntry>) {
  const { link } = useSurroundings();
  const { at, heading, text, terms } = entry;
  return (
    <div class="card found-card">
      <div>
        <h3>
          {at.page === "municipality" ? (
            <a href={`${link({ page: "municipality", id: at.id })}#${at.part}`}>
              <bdi lang="sv">{at.name}</bdi> · {heading}
            </a>
          ) : (
            <a href={link({ page: "step", id: at.id })}>
              <Marked text={at.title} />
            </a>
          )}
        </h3>
        <Excerpt parts={excerptOf(text, hits, written)} />
        <SwedishSays terms={terms} typed={typed} hidden={hits.size > 0} />
      </div>
    </div>
  );
}

/** A story that was found, with the sentence that answers. */
export function FoundStory({ hit: { entry, hits }, typed, written }: FoundProperties<StoryEntry>) {
  const { link } = useSurroundings();
  const { story, text, terms } = entry;
  return (
    <div class="card found-card">
      <div>
        <h3>
          <a href={link({ page: "story", id: story.id })}>
            <Marked text={story.title} />
          </a>
        </h3>
        <p class="county">
          <bdi lang="sv">{story.place}</bdi> · {story.year}
        </p>
        <Excerpt parts={excerptOf(text, hits, written)} />
        <SwedishSays terms={terms} typed={typed} hidden={hits.size > 0} />
      </div>
    </div>
  );
}

function Excerpt({ parts }: { parts: readonly ExcerptPart[] }) {
  return (
    <p>
      {parts.map(({ swedish, pieces }) => {
        const text = pieces.map((piece) => (piece.hit ? <mark>{piece.text}</mark> : piece.text));
        return swedish ? (
          <bdi lang="sv" dir="ltr">
            {text}
          </bdi>
        ) : (
          text
        );
      })}
    </p>
  );
}

/** Says which Swedish word led here, where the reader's language does not show it. */
function SwedishSays({ terms, typed, hidden }: { terms: readonly SearchTerm[]; typed: string; hidden: boolean }) {
  const { say } = useSurroundings();
  const asked = splitWords(typed).map(fold);
  const term = terms.find(({ sv, also = [] }) =>
    [sv, ...also].some((form) => splitWords(form).some((word) => asked.some((one) => fold(word).startsWith(one)))),
  );
  if (hidden || !term) return null;
  return (
    <p class="county">
      <Marked text={say("search.swedish", { word: `[[${term.sv}]]` })} />
    </p>
  );
}
