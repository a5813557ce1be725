import { useEffect } from "preact/hooks";
import { type Atlas } from "../../content/atlas";
import { type WordKey } from "../../i18n/word-key";
import { describeFigure } from "../../ui/figure/describe-figure";
import { useSurroundings } from "../../ui/surroundings";
import { type Colouring } from "./colouring";
import "./place-peek.css";

/** Milliseconds in which a touch may still become a double tap: nothing is moved under the finger before. */
const UNDISTURBED = 400;

/**
 * The chosen municipality and its figure, on the lower edge of the map where the eye is: on a phone what else is known of
 * it stands further down, and is reached from here. A screen reader hears it as soon as a choice is made anywhere.
 */
export function PlacePeek({
  atlas,
  colouring: { indicator },
  place: at,
  touched,
}: {
  atlas: Atlas;
  colouring: Colouring;
  /** Index of the chosen municipality; -1 for none. */
  place: number;
  /** A choice just made on the map itself; the page then scrolls so far that this is seen. */
  touched: object | null;
}) {
  const { say, pack } = useSurroundings();
  const place = atlas.municipalities[at];
  useEffect(() => {
    if (!touched) return;
    const wait = setTimeout(() => document.getElementById("peek")?.scrollIntoView({ block: "nearest" }), UNDISTURBED);
    return () => clearTimeout(wait);
  }, [touched]);
  return (
    <div id="peek" class={place ? "map-peek" : "map-peek empty"}>
      <p role="status">
        {place && (
          <>
            <b>
              <bdi lang="sv">{place.name}</bdi>
            </b>{" "}
            {place.ownName && `${place.ownName} `}
            {say(`figure.${indicator.id}.name` as WordKey)}:{" "}
            {describeFigure(indicator, at, atlas, pack.numbers).value ?? say("figure.none")}
          </>
        )}
      </p>
      {place && (
        <button type="button" class="second" onClick={showCard}>
          {say("map.more")}
        </button>
      )}
    </div>
  );
}

/** Goes to what is known of the chosen municipality. No link: a new place in the address would open the page anew. */
function showCard(): void {
  const head = document.getElementById("chosen");
  head?.scrollIntoView({ block: "start" });
  head?.focus({ preventScroll: true });
}
