import { useRef, useState } from "preact/hooks";
import { writeFigure } from "../../i18n/number-style";
import { ListenButton } from "../../ui/listen/listen-button";
import { useSurroundings } from "../../ui/surroundings";
import { useFind } from "./find-context";
import { PlaceReasons } from "./place-reasons";
import { type Fit } from "./rank/place";
import { FIRST, type FindResult } from "./rank-places";

/** Groups, the best fitting first. */
const GROUPS: readonly Fit[] = ["well", "partly", "less", "unknown"];

/** How many places a group shows at first, and how many more each time: what one can take in. */
const AT_FIRST: Readonly<Record<Fit, number>> = { well: 6, partly: 4, less: 0, unknown: 3 };
const MORE = 10;

/** The places in groups, because the differences within one are often small. */
export function Groups({ result }: { result: FindResult }) {
  const { tell } = useFind();
  const { groups, parents } = result;
  const ranked = parents.length > 0;
  return (
    <>
      {ranked && groups.well.length === 0 && groups.partly.length > 0 && <p>{tell("result.none_well")}</p>}
      {ranked && <p>{tell("result.order")}</p>}
      {GROUPS.filter((fit) => groups[fit].length > 0).map((fit) => (
        <Group key={fit} fit={fit} result={result} titled={ranked || fit === "unknown"} />
      ))}
    </>
  );
}

function Group({ fit, result, titled }: { fit: Fit; result: FindResult; titled: boolean }) {
  const { pack } = useSurroundings();
  const { tell, count } = useFind();
  const places = result.groups[fit];
  const [shown, setShown] = useState(Math.min(AT_FIRST[fit], places.length));
  const list = useRef<HTMLUListElement>(null);
  const more = () => {
    const from = shown;
    setShown(Math.min(places.length, shown + MORE));
    requestAnimationFrame(() => list.current?.children[from]?.querySelector("a")?.focus());
  };
  const number = writeFigure(FIRST, { unit: "number", decimals: 0 }, pack.numbers);
  return (
    <section class={`find-group ${fit}`} aria-labelledby={`group-${fit}`}>
      <header class="listened">
        <h2 id={`group-${fit}`} tabIndex={-1}>
          {titled ? tell(`group.${fit}.title`) : count("result.count", places.length)}
        </h2>
        <ListenButton />
      </header>
      {titled && (
        <>
          <p class="spoken">{tell(`group.${fit}.text`, { number })}</p>
          <p class="where">{count("result.count", places.length)}</p>
        </>
      )}
      <ul class="find-places" ref={list}>
        {places.slice(0, shown).map((at) => (
          <PlaceReasons key={at} at={at} result={result} />
        ))}
      </ul>
      {shown < places.length && (
        <p>
          <button type="button" class="button second" aria-describedby={`group-${fit}`} onClick={more}>
            {tell("result.more")}
          </button>
        </p>
      )}
    </section>
  );
}
