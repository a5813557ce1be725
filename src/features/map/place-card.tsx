import { type Atlas } from "../../content/atlas";
import { kilometresBetween } from "../../content/distance";
import { type MapDrawing } from "../../content/map-drawing";
import { describeFigure } from "../../ui/figure/describe-figure";
import { FigureCard } from "../../ui/figure/figure";
import { Icon } from "../../ui/icon/icon";
import { Portrait } from "../../ui/portrait/portrait";
import { useSurroundings } from "../../ui/surroundings";
import { Distance } from "../places/distances";
import { OwnNames } from "../places/own-names";
import { countyOf } from "../places/place-data";
import { type Colouring } from "./colouring";
import "./place-card.css";

/** What the map knows of the chosen municipality, and where more stands. */
export function PlaceCard({
  atlas,
  drawing: { seats },
  colouring: { indicator },
  place: at,
  from,
  measureFrom,
}: {
  atlas: Atlas;
  drawing: MapDrawing;
  colouring: Colouring;
  /** Indexes of the chosen municipality and of the one distances are measured from; -1 for none. */
  place: number;
  from: number;
  measureFrom: (id: string) => void;
}) {
  const { say, link, pack } = useSurroundings();
  const place = atlas.municipalities[at];
  const seat = seats[at];
  const start = seats[from];
  if (!place || !seat) return <p class="map-hint">{say("map.hint")}</p>;
  const { id, name, landscape } = place;
  return (
    <article class="map-card card" aria-labelledby="chosen">
      <header>
        <div class="sky">
          <Portrait landscape={landscape} />
        </div>
        <div>
          <h2 id="chosen" tabIndex={-1}>
            <bdi lang="sv">{name}</bdi>
          </h2>
          <OwnNames place={place} atlas={atlas} />
          <p class="county">
            <bdi lang="sv">{countyOf(place, atlas)}</bdi>
          </p>
        </div>
      </header>
      <ul class="figures">
        <FigureCard figure={describeFigure(indicator, at, atlas, pack.numbers)} />
      </ul>
      <ul class="map-distances">
        {start && from !== at && (
          <Distance
            words="map.distance"
            nearby={{ name: seat.name, kilometres: kilometresBetween(start, seat) }}
            others={{ other: `[[${start.name}]]` }}
          />
        )}
        <Distance words="distance.town" nearby={place.town} />
        <Distance words="distance.airport" nearby={place.airport} />
      </ul>
      <p class="small">{say("distance.straight")}</p>
      <p class="onward">
        <a class="button" href={link({ page: "municipality", id })}>
          {say("stories.read_place", { name })}
        </a>
        <a class="button second" href={`${link({ page: "compare" })}?m=${id}`}>
          <Icon name="compare" />
          {say("way.compare")}
        </a>
        {from !== at && (
          <button type="button" class="button second" onClick={() => measureFrom(id)}>
            <Icon name="distance" />
            {say("map.from_here")}
          </button>
        )}
      </p>
    </article>
  );
}
