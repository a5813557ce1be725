import { type ComponentChildren } from "preact";
import { type Atlas, type AtlasMunicipality } from "../../content/atlas";
import { Locator } from "../../ui/locator/locator";
import { OwnNames } from "./own-names";
import { countyOf } from "./place-data";

/** Name, county and place on the map; `children` say what the place is. */
export function PlaceHeader({
  place,
  atlas,
  children,
}: {
  place: AtlasMunicipality;
  atlas: Atlas;
  children: ComponentChildren;
}) {
  return (
    <header>
      <div>
        <h1>
          <bdi lang="sv">{place.name}</bdi>
        </h1>
        <OwnNames place={place} atlas={atlas} />
        <p class="county">
          <bdi lang="sv">{countyOf(place, atlas)}</bdi>
        </p>
        {children}
      </div>
      <Locator municipality={place} outline={atlas.outline} />
    </header>
  );
}
