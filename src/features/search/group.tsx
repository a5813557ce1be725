import { type ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { writeFigure } from "../../i18n/number-style";
import { useSurroundings } from "../../ui/surroundings";

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
export function Group<Entry>({ id, title, typed, entries, first, draw }: GroupProperties<Entry>) {
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
    <section class="group" aria-labelledby={id}>
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
