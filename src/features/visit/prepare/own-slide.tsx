import { useState } from "preact/hooks";
import { Icon } from "../../../ui/icon/icon";
import { type Entry } from "../deck/deck";
import { areFew, areSafe } from "../deck/deck-file";
import { MOST_WORDS } from "../deck/divide";
import { type VisitContent } from "../deck/visit-content";
import { useTell } from "../visit-words";

interface OwnSlideProperties {
  /** Of the languages on the screen. */
  contents: readonly VisitContent[];
  onAdd: (entry: Entry) => void;
}

/** A slide of the ambassador's own words, in the languages on the screen. */
export function OwnSlide({ contents, onAdd }: OwnSlideProperties) {
  const tell = useTell();
  const [words, setWords] = useState<Record<string, string>>({});
  const [status, setStatus] = useState("");
  const add = () => {
    const written = Object.fromEntries(
      contents.flatMap(({ pack: { language } }) => {
        const text = words[language.slug]?.trim() ?? "";
        return text === "" ? [] : [[language.slug, text] as const];
      }),
    );
    const texts = Object.values(written);
    if (texts.length === 0) setStatus(tell("deck.own_empty"));
    else if (!texts.every(areFew)) setStatus(tell("deck.own_long", { number: String(MOST_WORDS) }));
    else if (!texts.every(areSafe)) setStatus(tell("file.unsafe"));
    else {
      onAdd({ part: "places", subject: { kind: "own", words: written } });
      setWords({});
      setStatus("");
    }
  };
  return (
    <details class="own">
      <summary>{tell("deck.own_title")}</summary>
      <p>{tell("deck.own_hint")}</p>
      {contents.map(({ pack: { language } }) => (
        <label class="labelled">
          <span>{tell("deck.own_label", { name: language.autonym })}</span>
          <textarea
            rows={3}
            lang={language.tag}
            dir={language.direction}
            value={words[language.slug] ?? ""}
            onInput={({ currentTarget }) => setWords({ ...words, [language.slug]: currentTarget.value })}
          />
        </label>
      ))}
      <p role="status">{status}</p>
      <button type="button" onClick={add}>
        <Icon name="add" />
        {tell("deck.own_add")}
      </button>
    </details>
  );
}
