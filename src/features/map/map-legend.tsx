import { type MapDrawing } from "../../content/map-drawing";
import { writeFigure } from "../../i18n/number-style";
import { type WordKey } from "../../i18n/word-key";
import { FigureYear } from "../../ui/figure/figure";
import { Marked } from "../../ui/text/marked";
import { useSurroundings } from "../../ui/surroundings";
import { toneName, type Colouring } from "./colouring";
import { Diamond, Dot } from "./map-marks";
import "./map-legend.css";

/** What the colours of the map mean, with what they count, when, and who says so. */
export function MapLegend({ colouring }: { colouring: Colouring }) {
  const { say } = useSurroundings();
  const { indicator, members, tones } = colouring;
  const { id, publisher, year, yearConfirmed } = indicator;
  return (
    <section class="legend" aria-labelledby="legend">
      <h2 id="legend">{say(`figure.${id}.name` as WordKey)}</h2>
      <ul class="legend-classes">
        {tones.map((_, place) => (
          <li>
            <Swatch tone={toneName(place, tones)} />
            <ClassName colouring={colouring} place={place} />
          </li>
        ))}
        {members.at(-1)?.length !== 0 && (
          <li>
            <Swatch tone="map-none" />
            {say("figure.none")}
          </li>
        )}
      </ul>
      <p>
        <Marked text={say(`figure.${id}.explain` as WordKey)} /> <FigureYear year={year} confirmed={yearConfirmed} />.{" "}
        {say("source.label")}: <bdi lang="sv">{publisher}</bdi>.
      </p>
    </section>
  );
}

function Swatch({ tone }: { tone: string }) {
  return (
    <svg class="swatch" viewBox="0 0 40 16" preserveAspectRatio="none" aria-hidden="true">
      <rect class={tone} width="40" height="16" />
      {tone === "map-none" && <path d={`M0 16l16-16M12 16l16-16M24 16l16-16`} />}
    </svg>
  );
}

/** "below 9 000", "9 000 to 13 000", "50 000 or more". */
function ClassName({ colouring: { borders, indicator }, place }: { colouring: Colouring; place: number }) {
  const { say, pack } = useSurroundings();
  const write = (border: number | undefined) =>
    border === undefined ? null : writeFigure(border, indicator, pack.numbers);
  const low = write(borders[place - 1]);
  const high = write(borders[place]);
  if (low === null) return <>{high === null ? say("map.all") : say("map.below", { high })}</>;
  return <>{high === null ? say("map.from_on", { low }) : say("map.between", { low, high })}</>;
}

/** What the signs on the map mean, and who says which towns the first visits went to. */
export function MapSigns({ drawing: { visits } }: { drawing: MapDrawing }) {
  const { say } = useSurroundings();
  const { publisher, address } = visits.source;
  return (
    <section class="legend" aria-labelledby="signs">
      <h2 id="signs">{say("map.signs")}</h2>
      <ul class="legend-signs">
        <li>
          <Sign kind="told" />
          {say("map.told")}
        </li>
        <li>
          <Sign kind="chosen" />
          {say("map.chosen")}
        </li>
        <li>
          <Sign kind="town" />
          {say("map.towns")}
        </li>
        <li>
          <Sign kind="visit" />
          {say("map.visits")}
        </li>
      </ul>
      <p>
        <Marked text={say("map.visits_explain")} />{" "}
        <a href={address} rel="noreferrer">
          {say("source.label")}: <bdi lang="sv">{publisher}</bdi>
        </a>
      </p>
    </section>
  );
}

function Sign({ kind }: { kind: "told" | "chosen" | "town" | "visit" }) {
  return (
    <svg class="sign" viewBox="0 0 28 28" aria-hidden="true">
      {kind === "told" && <rect class="map-told" x="5" y="5" width="18" height="18" rx="3" />}
      {kind === "chosen" && <rect class="map-chosen" x="5" y="5" width="18" height="18" rx="3" />}
      {kind === "town" && <Dot at={{ x: 14, y: 14 }} radius={3.5} />}
      {kind === "visit" && <Diamond at={{ x: 14, y: 14 }} />}
    </svg>
  );
}
