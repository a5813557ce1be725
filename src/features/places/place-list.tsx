import { type ComponentChildren } from "preact";
import { type Atlas, type AtlasMunicipality } from "../../content/atlas";
import { describeFigure } from "../../ui/figure/describe-figure";
import { Locator } from "../../ui/locator/locator";
import { Portrait } from "../../ui/portrait/portrait";
import { Marked } from "../../ui/text/marked";
import { useSurroundings } from "../../ui/surroundings";
import { OwnNames } from "./own-names";
import { countyOf, type FoundPlace, type Places } from "./place-data";
import { Ways } from "./ways";
import "./place-list.css";

/** All municipalities: those with texts as cards, then the others by county. */
export function PlaceList({ atlas, told }: Places) {
  const { say } = useSurroundings();
  return (
    <>
      <Ways />
      <h2>{say("places.told")}</h2>
      <ul class="places">
        {atlas.municipalities.map(
          (place, at) =>
            told[place.id] && <PlaceCard place={place} at={at} atlas={atlas} summary={told[place.id]?.summary} />,
        )}
      </ul>
      <h2>{say("places.others")}</h2>
      <p>{say("places.others_lead")}</p>
      <div class="counties">
        {atlas.counties.map((county, at) => (
          <County
            name={county}
            ownName={atlas.ownCounties?.[at]}
            places={atlas.municipalities.filter((place) => place.county === at && !place.told)}
          />
        ))}
      </div>
    </>
  );
}

interface PlaceCardProperties extends FoundPlace {
  atlas: Atlas;
  /** Where the place has texts. */
  summary: string | undefined;
  /** What stands at the end of the card. */
  children?: ComponentChildren;
}

/** A place as a card that leads to its page: portrait, name, county, inhabitants, place on the map. */
export function PlaceCard({ place, at, atlas, summary, children }: PlaceCardProperties) {
  const { say, link, pack } = useSurroundings();
  const { id, name, landscape } = place;
  const population = atlas.indicators.find((indicator) => indicator.id === "population");
  const people = population && describeFigure(population, at, atlas, pack.numbers).value;
  return (
    <li class="place">
      <div class="sky">
        <Portrait landscape={landscape} />
      </div>
      <div class="words">
        <h3>
          <a href={link({ page: "municipality", id })}>
            <bdi lang="sv">{name}</bdi>
          </a>
        </h3>
        <OwnNames place={place} atlas={atlas} />
        <p class="county">
          <bdi lang="sv">{countyOf(place, atlas)}</bdi>
          {people && ` · ${say("places.people", { name: people })}`}
        </p>
        {summary && (
          <p>
            <Marked text={summary} />
          </p>
        )}
      </div>
      <Locator municipality={place} outline={atlas.outline} />
      {children}
    </li>
  );
}

interface CountyProperties {
  name: string;
  ownName: string | undefined;
  places: readonly AtlasMunicipality[];
}

/** A page that is sent has no room for the names of all places in the reader's letters; one that is opened in the app has. */
const inBrowser = typeof document !== "undefined";

function County({ name, ownName, places }: CountyProperties) {
  const { link, pack } = useSurroundings();
  if (places.length === 0) return null;
  return (
    <details class="county-places">
      <summary>
        <span>
          <bdi lang="sv">{name}</bdi> {ownName && <small>{ownName}</small>}
        </span>
        <span>{places.length}</span>
      </summary>
      <ul lang="sv">
        {places.map(({ id, name: place, ownName: own }) => (
          <li>
            <a href={link({ page: "municipality", id })}>
              {place}
              {inBrowser && own && <small lang={pack.language.tag}> {own}</small>}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
