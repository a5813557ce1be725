import { useEffect, useRef, useState } from "preact/hooks";
import { isKiosk } from "../../app/device";
import { type AtlasMunicipality } from "../../content/atlas";
import { Icon } from "../../ui/icon/icon";
import { Portrait } from "../../ui/portrait/portrait";
import { useSurroundings } from "../../ui/surroundings";
import { countyOf, type Places } from "../places/place-data";
import { writePlaces } from "../places/place-query";
import { readShortlist } from "../saved/shortlist";
import { MOST_COMPARED, type Chosen } from "./chosen";

/** Kept places that are offered to be added at a tap. */
const MOST_OFFERED = 6;

interface PlaceChoiceProperties {
  places: Places;
  chosen: Chosen;
  onChange: (ids: readonly string[]) => void;
  /** Whether the buttons, the portraits, and the choice of one more place are drawn yet. */
  actions: boolean;
  portraits: boolean;
  choice: boolean;
}

/** The chosen places, each to be taken out, and the choice of one more. */
export function PlaceChoice({
  places: { atlas },
  chosen,
  onChange,
  actions,
  portraits,
  choice,
}: PlaceChoiceProperties) {
  const { say, link } = useSurroundings();
  const list = useRef<HTMLDivElement>(null);
  const ids = chosen.map(({ place }) => place.id);
  const change = (next: readonly string[]) => {
    onChange(next);
    list.current?.focus();
  };
  return (
    <section class="choice" aria-label={say("compare.chosen")}>
      <div ref={list} tabIndex={-1}>
        <ul class="compared-places">
          {chosen.map(({ place }) => (
            <li key={place.id}>
              <div class="sky">{portraits && <Portrait landscape={place.landscape} />}</div>
              <a href={link({ page: "municipality", id: place.id })}>
                <bdi lang="sv">{place.name}</bdi>
              </a>
              <span class="county">
                {place.ownName && `${place.ownName} · `}
                <bdi lang="sv">{countyOf(place, atlas)}</bdi>
              </span>
              {actions && (
                <button
                  type="button"
                  class="button second"
                  aria-label={say("compare.remove", { name: place.name })}
                  onClick={() => change(ids.filter((id) => id !== place.id))}
                >
                  <Icon name="remove" />
                </button>
              )}
            </li>
          ))}
        </ul>
      </div>
      {choice && ids.length < MOST_COMPARED && (
        <AddPlace atlas={atlas} ids={ids} onAdd={(id) => change([...ids, id])} />
      )}
      {actions && ids.length > 1 && (
        <p class="actions">
          <button type="button" data-share={link({ page: "compare" }) + writePlaces(ids)}>
            <Icon name="share" />
            {say("action.share")}
          </button>
          <button type="button" data-print="">
            <Icon name="print" />
            {say("profile.print")}
          </button>
        </p>
      )}
    </section>
  );
}

interface AddPlaceProperties extends Pick<Places, "atlas"> {
  ids: readonly string[];
  onAdd: (id: string) => void;
}

/** All places to choose from: those with texts first, then by county; and the kept ones at a tap. */
function AddPlace({ atlas, ids, onAdd }: AddPlaceProperties) {
  const { say } = useSurroundings();
  const [asked, setAsked] = useState("");
  const [kept, setKept] = useState<readonly string[]>([]);
  useEffect(() => {
    if (!isKiosk()) setKept(readShortlist());
  }, []);
  const offered = atlas.municipalities.filter(({ id }) => kept.includes(id) && !ids.includes(id));
  const add = (id: string) => {
    setAsked("");
    onAdd(id);
  };
  return (
    <div class="add">
      <label for="add">{say("compare.add_label")}</label>
      <select id="add" value={asked} onChange={({ currentTarget }) => setAsked(currentTarget.value)}>
        <option value="">–</option>
        <Group label={say("places.told")} places={atlas.municipalities.filter(({ told }) => told)} ids={ids} />
        {atlas.counties.map((county, at) => (
          <Group
            label={county}
            lang="sv"
            places={atlas.municipalities.filter((place) => place.county === at && !place.told)}
            ids={ids}
          />
        ))}
      </select>
      <button type="button" aria-disabled={asked === ""} onClick={() => asked !== "" && add(asked)}>
        <Icon name="add" />
        {say("compare.add")}
      </button>
      {offered.slice(0, MOST_OFFERED).map(({ id, name }) => (
        <button
          type="button"
          class="button second"
          aria-label={say("compare.add_place", { name })}
          onClick={() => add(id)}
        >
          <Icon name="kept" />
          <bdi lang="sv">{name}</bdi>
        </button>
      ))}
    </div>
  );
}

interface GroupProperties {
  label: string;
  lang?: string;
  places: readonly AtlasMunicipality[];
  ids: readonly string[];
}

function Group({ label, lang, places, ids }: GroupProperties) {
  return (
    <optgroup label={label} lang={lang}>
      {places.map(({ id, name, ownName }) => (
        <option value={id} lang="sv" disabled={ids.includes(id)}>
          {ownName ? `${name} · ${ownName}` : name}
        </option>
      ))}
    </optgroup>
  );
}
