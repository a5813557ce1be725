import { useEffect, useMemo, useState } from "preact/hooks";
import { type Atlas } from "../../content/atlas";
import { type MapDrawing } from "../../content/map-drawing";
import { useSurroundings } from "../../ui/surroundings";
import { writeChoice, type Choice } from "./choice";
import { colourBy } from "./colouring";
import { type ExpectedStage } from "./expected-stage";
import { FromChoice, IndicatorChoice, PlaceChoice } from "./map-choices";
import { MapLegend, MapSigns } from "./map-legend";
import { MapStage } from "./map-stage";
import { PlaceCard } from "./place-card";
import { PlacePeek } from "./place-peek";
import { townsOf } from "./towns";
import "./map-explorer.css";

/** The municipality that was chosen last, by its index, and where. One chosen in the list is brought into sight. */
interface Latest {
  place: number;
  by: "map" | "list";
}

/** The map with its choices, its legend, and what it knows of the chosen municipality. */
export function MapExplorer({
  atlas,
  drawing,
  asked,
  expected,
}: {
  atlas: Atlas;
  drawing: MapDrawing;
  /** What the address asked for. */
  asked: { choice: Choice; leftOut: boolean };
  expected: ExpectedStage;
}) {
  const { say, link } = useSurroundings();
  const isPainted = usePainted();
  const [choice, setChoice] = useState(asked.choice);
  const [latest, setLatest] = useState<Latest>({ place: -1, by: "list" });
  const towns = useMemo(() => townsOf(atlas, drawing), [atlas, drawing]);
  const colouring = useMemo(() => {
    const indicator = atlas.indicators.find(({ id }) => id === choice.show);
    if (!indicator) throw new Error(`The atlas has no indicator ${choice.show}`);
    return colourBy(indicator);
  }, [atlas, choice.show]);
  const indexOf = (id: string | null) => atlas.municipalities.findIndex((municipality) => municipality.id === id);
  const place = indexOf(choice.place);
  const from = indexOf(choice.from);
  const change = (part: Partial<Choice>) => {
    const next = { ...choice, ...part };
    setChoice(next);
    const query = writeChoice(next, new URLSearchParams(location.search), atlas).toString();
    history.replaceState(history.state, "", location.pathname + (query && `?${query}`) + location.hash);
  };
  useEffect(() => setChoice(asked.choice), [asked]);
  return (
    <div class="page map-page">
      <header>
        <h1>{say("way.map")}</h1>
        {asked.leftOut && <p role="status">{say("map.left_out")}</p>}
      </header>
      <div class="map-choices">
        <IndicatorChoice atlas={atlas} show={choice.show} change={(show) => change({ show })} />
        <PlaceChoice
          {...{ atlas, isPainted }}
          place={choice.place}
          change={(id) => {
            change({ place: id });
            setLatest({ place: indexOf(id), by: "list" });
          }}
        />
      </div>
      <MapStage
        {...{ atlas, drawing, towns, colouring, place, from, expected, isPainted }}
        sought={latest.by === "list" ? latest.place : -1}
        choose={(at) => {
          change({ place: atlas.municipalities[at]?.id ?? null });
          setLatest({ place: at, by: "map" });
        }}
      >
        <PlacePeek {...{ atlas, colouring, place }} touched={latest.by === "map" ? latest : null} />
      </MapStage>
      <div class="map-beside">
        {isPainted && (
          <>
            <MapLegend colouring={colouring} />
            <PlaceCard {...{ atlas, drawing, colouring, place, from }} measureFrom={(id) => change({ from: id })} />
            <FromChoice {...{ atlas, drawing, towns, from }} change={(id) => change({ from: id })} />
            <MapSigns drawing={drawing} />
            <p id="map-help" class="small">
              {say("map.help")}
            </p>
            <p>
              <a href={link({ page: "municipalities" })}>{say("map.list")}</a>
            </p>
          </>
        )}
      </div>
    </div>
  );
}

/** False in the first frame of a page. What need not be seen in it waits, so that the map is there sooner. */
function usePainted(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  return isPainted;
}
