import { useEffect, useRef, useState } from "preact/hooks";
import { type PageRequest } from "../../app/feature-pages";
import { replaceQuery } from "../../app/navigation";
import { ListenButton } from "../../ui/listen/listen-button";
import { useSurroundings } from "../../ui/surroundings";
import { findPlace, type Places } from "../places/place-data";
import { writePlaces, type NamedPlaces } from "../places/place-query";
import { ComparedFigures } from "./compared-figures";
import { ComparedLocations } from "./compared-locations";
import { ComparedTopics } from "./compared-topics";
import { PlaceChoice } from "./place-choice";
import { useSteps } from "./use-steps";
import "../../ui/one-sheet/one-sheet.css";
import "./compare.css";
import "./compare-print.css";

/** Figures of the first step after the names of the places: what a phone shows of them without moving. */
const FIRST_FIGURES = 1;
const FIGURES_A_STEP = 3;

/** In which step after the figures the other parts are drawn. */
const LATER = { locations: 1, topics: 2, portraits: 3, choice: 4 };

interface CompareProperties {
  places: Places;
  /** The places that the address names. */
  named: NamedPlaces;
  load: PageRequest["load"];
}

/** Two or three places side by side. The address holds the choice. */
export function Compare({ places, named, load }: CompareProperties) {
  const { say, link } = useSurroundings();
  const [ids, setIds] = useState<readonly string[]>(named.ids);
  const several = ids.length > 1;
  const steps = 1 + Math.ceil((places.atlas.indicators.length - FIRST_FIGURES) / FIGURES_A_STEP);
  const step = useSteps(steps + LATER.choice);
  const later = several ? step - steps : step;
  const [status, setStatus] = useState("");
  const chosen = ids.flatMap((id) => findPlace(id, places.atlas) ?? []);
  const start = useRef(true);
  useEffect(() => {
    replaceQuery(writePlaces(ids));
    if (!start.current)
      setStatus(ids.length > 0 ? say("compare.now", { name: chosen.map(({ place }) => place.name).join(", ") }) : "");
    start.current = false;
  }, [ids]);
  return (
    <div class="page compare one-sheet">
      <h1>{say("way.compare")}</h1>
      <p class="lead">{say("compare.lead")}</p>
      {named.unknown && <p class="remark">{say("compare.unknown")}</p>}
      {named.limited && <p class="remark">{say("compare.limit")}</p>}
      <PlaceChoice
        places={places}
        chosen={chosen}
        onChange={setIds}
        actions={step > 0}
        portraits={later >= LATER.portraits}
        choice={later >= LATER.choice}
      />
      {chosen.length === 1 && <p>{say("compare.one_more")}</p>}
      <p class="quiet" role="status">
        {status}
      </p>
      {several && step > 0 && (
        <section aria-labelledby="figures">
          <header class="listened">
            <h2 id="figures" tabIndex={-1}>
              {say("profile.figures")}
            </h2>
            <ListenButton />
          </header>
          <ComparedFigures chosen={chosen} atlas={places.atlas} most={FIRST_FIGURES + (step - 1) * FIGURES_A_STEP} />
        </section>
      )}
      {several && later >= LATER.locations && <ComparedLocations chosen={chosen} />}
      {several && later >= LATER.topics && <ComparedTopics chosen={chosen} places={places} load={load} />}
      {(!several || step > 0) && (
        <p class="onward">
          <a class="button second" href={link({ page: "municipalities" })}>
            {say("compare.all")}
          </a>
        </p>
      )}
    </div>
  );
}
