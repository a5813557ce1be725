import { useRef, useState } from "preact/hooks";
import { Icon } from "../../../ui/icon/icon";
import { Marked } from "../../../ui/text/marked";
import { withoutMarks } from "../../../ui/surroundings";
import { secondsOfEntry } from "../deck/build-deck";
import { dropEntry, insertEntry, moveEntry, type Entry } from "../deck/deck";
import { readEntry } from "../deck/read-entry";
import { minutesOf } from "../deck/tempo";
import { writeSlides } from "../deck/write-slides";
import { useTell } from "../visit-words";
import { OwnSlide } from "./own-slide";
import { putIn, type Prepared } from "./use-deck";

interface DeckListProperties extends Prepared {
  onChange: (entries: readonly Entry[]) => void;
  /** Leaves all changes and makes the deck anew. */
  onAgain: () => void;
}

/** The deck to look through: what is told, in which order, and how long it takes. */
export function DeckList({ deck, contents, notes, onChange, onAgain }: DeckListProperties) {
  const tell = useTell();
  const { choice, entries } = deck;
  const list = useRef<HTMLOListElement>(null);
  const [status, setStatus] = useState("");
  const [dropped, setDropped] = useState<{ at: number; entry: Entry } | null>(null);
  const { slides } = writeSlides(entries, choice, contents);
  const [first = notes] = contents;
  const minutes = minutesOf(entries.reduce((sum, entry) => sum + secondsOfEntry(entry, choice, first), 0));
  const nameOf = ({ subject, part }: Entry) => {
    const read = readEntry(subject, notes) ?? readEntry(subject, first);
    return { heading: read?.heading ?? tell(`part.${part}`), text: read?.text || Object.values(ownWords(subject))[0] };
  };
  const move = (at: number, by: -1 | 1) => {
    const entry = entries[at];
    if (!entry) return;
    onChange(moveEntry(entries, at, by));
    setStatus(tell("deck.moved", { name: withoutMarks(nameOf(entry).heading) }));
  };
  const remove = (at: number) => {
    const entry = entries[at];
    if (!entry) return;
    setDropped({ at, entry });
    onChange(dropEntry(entries, at));
    setStatus(tell("deck.removed", { name: withoutMarks(nameOf(entry).heading) }));
    list.current?.focus();
  };
  return (
    <section class="deck" aria-labelledby="deck">
      <h2 id="deck">{tell("deck.title")}</h2>
      <p>
        {tell("deck.count", { number: String(slides.length) })} ·{" "}
        {tell("deck.time", { number: String(minutes), total: String(choice.minutes) })}
      </p>
      {minutes > choice.minutes && <p class="remark">{tell("deck.long")}</p>}
      <p class="onward">
        <span role="status">{status}</span>
        {dropped && (
          <button
            type="button"
            class="button second"
            onClick={() => {
              onChange(insertEntry(entries, dropped.at, dropped.entry));
              setDropped(null);
              setStatus("");
            }}
          >
            <Icon name="undo" />
            {tell("deck.undo")}
          </button>
        )}
      </p>
      <ol ref={list} tabIndex={-1}>
        {entries.map((entry, at) => {
          const { heading, text } = nameOf(entry);
          const name = withoutMarks(heading);
          return (
            <li key={JSON.stringify(entry.subject)}>
              <span class="told">
                <b>
                  <Marked text={heading} />
                </b>
                {text && (
                  <span>
                    <Marked text={text} />
                  </span>
                )}
              </span>
              <button
                type="button"
                class="button second up"
                aria-label={tell("deck.up", { name })}
                aria-disabled={at === 0}
                onClick={() => move(at, -1)}
              >
                <Icon name="next" />
              </button>
              <button
                type="button"
                class="button second down"
                aria-label={tell("deck.down", { name })}
                aria-disabled={at === entries.length - 1}
                onClick={() => move(at, 1)}
              >
                <Icon name="next" />
              </button>
              <button
                type="button"
                class="button second"
                aria-label={tell("deck.remove", { name })}
                onClick={() => remove(at)}
              >
                <Icon name="remove" />
              </button>
            </li>
          );
        })}
      </ol>
      <OwnSlide contents={contents} onAdd={(entry) => onChange(putIn(deck, entry).entries)} />
      <p>
        <button type="button" class="button second" onClick={onAgain}>
          <Icon name="start_again" />
          {tell("deck.again")}
        </button>
      </p>
    </section>
  );
}

function ownWords(subject: Entry["subject"]): Readonly<Record<string, string>> {
  return subject.kind === "own" ? subject.words : {};
}
