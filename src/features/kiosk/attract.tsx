import kiosk from "virtual:kiosk";
import { useEffect, useState } from "preact/hooks";
import { Portrait } from "../../ui/portrait/portrait";

/** How long, in milliseconds, a place and a greeting stay. */
const STAY = 8000;
/** Where nothing may move, a picture is only changed now and then: no screen may show the same for months. */
const STILL = 60_000;

/** How many places on the screen the greeting wanders between, so that nothing burns into it. */
const CORNERS = 4;

/** What a kiosk shows while nobody uses it: places, and a greeting in each language in turn. */
export function Attract({ languages, onTouch }: { languages: typeof kiosk.languages; onTouch: () => void }) {
  const [turn, setTurn] = useState(0);
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  useEffect(() => {
    const timer = setInterval(() => setTurn((before) => before + 1), still ? STILL : STAY);
    return () => clearInterval(timer);
  }, [still]);
  const place = kiosk.places[turn % kiosk.places.length];
  const language = languages[turn % languages.length];
  if (!place || !language) return null;
  return (
    <button type="button" class="attract" data-corner={turn % CORNERS} onClick={onTouch}>
      <span class="attract-picture sky" key={turn}>
        <Portrait landscape={place.landscape} />
      </span>
      <span class="attract-words" lang={language.tag} dir={language.direction} key={`words ${turn}`}>
        <b>{language.greeting}</b>
        <span>{language.words["touch"]}</span>
      </span>
      <span class="attract-place" lang="sv" dir="ltr">
        {place.name}
      </span>
    </button>
  );
}
