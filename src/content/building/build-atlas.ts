import { ATLAS_FORMAT, type Atlas, type AtlasIndicator, type AtlasMunicipality, type Nearby } from "../atlas";
import { kilometresBetween, type Position } from "../distance";
import { type CheckedContent } from "../load-content";
import { describeLandscape } from "../map/landscape";
import { type IndicatorValues, type RegisteredMunicipality } from "../reading/read-statistics";
import { type Ground } from "./build-pack";
import { roundTo } from "../../i18n/number-style";
import { endOfScale, median } from "./build-figures";

/** Groups of the Swedish Association of Local Authorities and Regions whose seats count as larger towns. */
const LARGER_TOWNS: readonly string[] = ["A1", "B3"];

/** Places are listed in the order of their Swedish names in every language: å, ä and ö last, as on Swedish lists. */
const SWEDISH_ORDER = new Intl.Collator("sv");

/** Builds the atlas of all municipalities. */
export function buildAtlas(content: CheckedContent, { geography, shores }: Ground): Atlas {
  const { indicators, airports } = content.statistics;
  const register = orderedRegister(content);
  const counties = [...new Set(register.map(({ county }) => county))].sort(SWEDISH_ORDER.compare);
  const told = new Map(content.municipalities.map(({ value }) => [value.code, value]));
  const population = indicators.find(({ id }) => id === "population")?.values;
  const towns = register.filter(isLargerTown);
  return {
    format: ATLAS_FORMAT,
    outline: { width: geography.outline.width, height: geography.outline.height },
    counties,
    municipalities: register.map((municipality): AtlasMunicipality => {
      const { id, code, name, county, longitude, latitude } = municipality;
      const website = told.get(code)?.website ?? municipality.website;
      return {
        id,
        code,
        name,
        county: counties.indexOf(county),
        ...(website && { website }),
        landscape: describeLandscape(municipality, population?.get(code)?.value ?? 0, shores),
        longitude: Math.round(longitude * 100) / 100,
        locator: geography.locate(longitude, latitude),
        ...(isLargerTown(municipality) && { larger: true }),
        town: nearest(
          municipality,
          towns.filter((town) => town.code !== code).map((town) => ({ ...town, name: town.seat })),
        ),
        airport: nearest(municipality, airports),
        ...(told.has(code) && { told: true }),
      };
    }),
    indicators: indicators.map((indicator) => buildIndicator(indicator, register)),
  };
}

/** All municipalities in the order in which every list shows them. */
export function orderedRegister({ statistics: { municipalities } }: CheckedContent): RegisteredMunicipality[] {
  return [...municipalities.values()].sort((one, other) => SWEDISH_ORDER.compare(one.name, other.name));
}

function isLargerTown({ skr_group: group }: RegisteredMunicipality): boolean {
  return LARGER_TOWNS.includes(group);
}

/**
 * Degrees to the thousandth, about a hundred metres: as precise as the map page's own distances, which are measured in
 * the browser from the same figures.
 */
export function roundPosition({ longitude, latitude }: Position): Position {
  return { longitude: roundTo(longitude, 3), latitude: roundTo(latitude, 3) };
}

function nearest(from: RegisteredMunicipality, places: readonly (Position & { name: string })[]): Nearby {
  const here = roundPosition(from);
  return places
    .map((place) => ({ name: place.name, kilometres: kilometresBetween(here, roundPosition(place)) }))
    .reduce((one, other) => (other.kilometres < one.kilometres ? other : one));
}

/** Puts the values of an indicator into the order of the register, rounded as they are shown. */
function buildIndicator(
  {
    id,
    unit,
    decimals,
    picture,
    key,
    direction,
    publisher,
    year_confirmed: yearConfirmed,
    whole,
    values,
  }: IndicatorValues,
  register: readonly RegisteredMunicipality[],
): AtlasIndicator {
  const all = [...values.values()].map(({ value }) => value);
  const middle = median(all);
  const years = [...values.values()].map((entry) => entry.year);
  const year = mostCommon(years);
  const otherYears = [...values].flatMap(([code, entry]) =>
    entry.year !== null && entry.year !== year ? [[code, entry.year] as const] : [],
  );
  return {
    id,
    unit,
    decimals,
    picture,
    ...(key && { key }),
    ...(direction !== "none" && { direction }),
    publisher,
    year,
    yearConfirmed,
    ...(otherYears.length > 0 && { otherYears: Object.fromEntries(otherYears) }),
    median: roundTo(middle, decimals),
    end: roundTo(whole ?? Math.max(endOfScale(all), middle), decimals),
    values: register.map(({ code }) => {
      const own = values.get(code);
      return own ? roundTo(own.value, decimals) : null;
    }),
  };
}

function mostCommon<Value>(values: readonly Value[]): Value | null {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return (
    [...counts].reduce<[Value, number] | null>((one, other) => (one && one[1] >= other[1] ? one : other), null)?.[0] ??
    null
  );
}
