import { type Atlas } from "../../content/atlas";
import { type MapDrawing } from "../../content/map-drawing";
import { type WordKey } from "../../i18n/word-key";
import { useSurroundings } from "../../ui/surroundings";
import { type Towns } from "./towns";
import "./map-choices.css";

/** Which indicator colours the map. */
export function IndicatorChoice({ atlas, show, change }: { atlas: Atlas; show: string; change: (id: string) => void }) {
  const { say } = useSurroundings();
  return (
    <label class="map-choice">
      {say("map.colour")}
      <select value={show} onChange={({ currentTarget }) => change(currentTarget.value)}>
        {atlas.indicators.map(({ id }) => (
          <option value={id}>{say(`figure.${id}.name` as WordKey)}</option>
        ))}
      </select>
    </label>
  );
}

/** The list of all municipalities by county: the equal way to choose one. */
export function PlaceChoice({
  atlas: { counties, municipalities },
  place,
  isPainted,
  change,
}: {
  atlas: Atlas;
  place: string | null;
  /** False in the first frame of the page: hundreds of names that nobody sees yet wait until the map is there. */
  isPainted: boolean;
  change: (id: string | null) => void;
}) {
  const { say } = useSurroundings();
  const chosen = municipalities.find(({ id }) => id === place);
  return (
    <label class="map-choice">
      {say("map.choose")}
      <select value={place ?? ""} onChange={({ currentTarget }) => change(currentTarget.value || null)}>
        <option value="">{say("map.none")}</option>
        {!isPainted && chosen && <option value={chosen.id}>{chosen.name}</option>}
        {isPainted &&
          counties.map((name, county) => (
            <optgroup label={name} lang="sv">
              {municipalities
                .filter((municipality) => municipality.county === county)
                .map(({ id, name: municipality }) => (
                  <option value={id}>{municipality}</option>
                ))}
            </optgroup>
          ))}
      </select>
    </label>
  );
}

/** The town that distances are measured from: of the visits, a larger one, or any other that the reader has set. */
export function FromChoice({
  atlas: { municipalities },
  drawing: { seats },
  towns: { visits, larger },
  from,
  change,
}: {
  atlas: Atlas;
  drawing: MapDrawing;
  towns: Towns;
  /** Index of its municipality; -1 for none. */
  from: number;
  change: (id: string | null) => void;
}) {
  const { say } = useSurroundings();
  const group = (label: WordKey, places: Iterable<number>) => (
    <optgroup label={say(label)}>
      {[...places].map((at) => (
        <option value={municipalities[at]?.id ?? ""} lang="sv">
          {seats[at]?.name}
        </option>
      ))}
    </optgroup>
  );
  return (
    <label class="map-choice">
      {say("map.from")}
      <select
        value={municipalities[from]?.id ?? ""}
        onChange={({ currentTarget }) => change(currentTarget.value || null)}
      >
        <option value="">{say("map.no_town")}</option>
        {group("map.visits", visits)}
        {group("map.towns", larger)}
        {from >= 0 && !visits.has(from) && !larger.has(from) && group("map.other_town", [from])}
      </select>
    </label>
  );
}
