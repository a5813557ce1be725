import { useState } from "preact/hooks";
import { type AtlasMunicipality } from "../../content/atlas";
import { describeFigure } from "../../ui/figure/describe-figure";
import { Icon } from "../../ui/icon/icon";
import { type IconName } from "../../ui/icon/icon-names";
import { useSurroundings } from "../../ui/surroundings";
import { type WordKey } from "../../i18n/word-key";
import { MOST_COMPARED } from "../compare/chosen";
import { PlaceCard } from "../places/place-list";
import { type FoundPlace, type Places } from "../places/place-data";
import { writePlaces } from "../places/place-query";
import "../../ui/one-sheet/one-sheet.css";
import "./kept-places.css";

/** What most people ask first. */
const FIGURES: readonly string[] = ["rent", "unemployment", "employment"];

interface KeptPlacesProperties {
  found: readonly FoundPlace[];
  places: Places;
  /** Left out where the list is somebody else's. */
  onRemove?: (place: AtlasMunicipality) => void;
}

/** Places as cards with a few figures; two or three of them can be chosen to be compared. */
export function KeptPlaces({ found, places: { atlas, told }, onRemove }: KeptPlacesProperties) {
  const { say, link, pack } = useSurroundings();
  const known = found.map(({ place }) => place.id);
  const [asked, setAsked] = useState<readonly string[]>(() => known.slice(0, MOST_COMPARED));
  const chosen = asked.filter((id) => known.includes(id));
  const indicators = atlas.indicators.filter(({ id }) => FIGURES.includes(id));
  return (
    <>
      {found.length > 1 && (
        <p class="compare-chosen">
          {chosen.length > 1 ? (
            <a class="button" href={link({ page: "compare" }) + writePlaces(chosen)}>
              <Icon name="compare" />
              {say("saved.compare")}
            </a>
          ) : null}
          <span>{say("saved.compare_hint")}</span>
        </p>
      )}
      <ul class="places">
        {found.map(({ place, at }) => (
          <PlaceCard key={place.id} place={place} at={at} atlas={atlas} summary={told[place.id]?.summary}>
            <div class="kept">
              <ul>
                {indicators.map((indicator) => (
                  <li>
                    <Icon name={indicator.id as IconName} />
                    {say(`figure.${indicator.id}.name` as WordKey)}{" "}
                    <b>{describeFigure(indicator, at, atlas, pack.numbers).value ?? say("figure.none")}</b>
                  </li>
                ))}
              </ul>
              {found.length > 1 && (
                <label>
                  <input
                    type="checkbox"
                    checked={chosen.includes(place.id)}
                    disabled={chosen.length >= MOST_COMPARED && !chosen.includes(place.id)}
                    onChange={({ currentTarget: { checked } }) =>
                      setAsked(checked ? [...chosen, place.id] : chosen.filter((id) => id !== place.id))
                    }
                  />
                  {say("saved.choose", { name: place.name })}
                </label>
              )}
              {onRemove && (
                <button type="button" class="button second" onClick={() => onRemove(place)}>
                  <Icon name="remove" />
                  {say("saved.remove", { name: place.name })}
                </button>
              )}
            </div>
          </PlaceCard>
        ))}
      </ul>
    </>
  );
}
