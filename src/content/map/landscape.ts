import { type Position } from "geojson";
import { type Landscape } from "../atlas";
import { type RegisteredMunicipality } from "../reading/read-statistics";
import { type Geography } from "./geography";

/** From how many inhabitants a place gets blocks of flats, and several houses, in its portrait. */
const CITY = 50_000;
const TOWN = 8_000;

/** A border point this close (degrees of latitude) to the neighbours' land is a border on land and not a coast. */
const LAND_BORDER = 0.25;

/** South of this (degrees) neighbouring land lies across the sea: the border to Norway begins here. */
const SOUTHERNMOST_LAND_BORDER = 58.9;

/** South of this (degrees) a border on land is not taken for mountains: Dalarna's fells begin about here. */
const SOUTHERNMOST_FELLS = 61;

/** South of this (degrees) the edge towards Finland is the shore of the Bothnian Bay: the Torne river ends here. */
const MOUTH_OF_THE_TORNE = 65.83;

/** East of this (degrees) the border is a river valley, to Finland, and not mountains. */
const EASTERNMOST_FELLS = 20.5;

/** South of this (degrees) the land is drawn flat, north of it hilly: about the limit of Norrland's terrain. */
const NORTH_OF_THE_PLAINS = 59.5;

/** Smallest number of boundary points on a shore for a municipality to lie on it. */
const SHORE_POINTS = 3;

/**
 * Says what a municipality's portrait shows, from data alone, by the same rules for all 290:
 * - coast: its boundary follows the outer edge of Sweden where no neighbouring land is near;
 * - lake: its boundary follows one of the large lakes that the boundaries leave out; else river;
 * - mountains: its boundary follows the border to Norway from Dalarna northwards; else hills in the north, flat land in the south;
 * - city, town or village: by the number of people.
 */
export function describeLandscape(
  { code, latitude }: RegisteredMunicipality,
  population: number,
  shores: Shores,
): Landscape {
  const points = shores.boundaries.get(code) ?? [];
  const outer = points.filter((point) => shores.outer.has(keyOf(point)));
  const coast = outer.filter((point) => !isNearNeighbour(point, shores.neighbours));
  const lake = points.filter((point) => shores.lakes.has(keyOf(point)));
  const fells = outer.filter((point) => !coast.includes(point) && isFell(point));
  const mountains = fells.length >= SHORE_POINTS;
  return {
    seed: Number(code),
    latitude: Math.round(latitude * 100) / 100,
    population,
    relief: mountains ? "mountains" : latitude > NORTH_OF_THE_PLAINS ? "hills" : "flat",
    water: coast.length >= SHORE_POINTS ? "coast" : lake.length >= SHORE_POINTS || mountains ? "lake" : "river",
    town: population >= CITY ? "city" : population >= TOWN ? "town" : "village",
  };
}

/** Which boundary points lie on Sweden's outer edge and which on its large lakes. */
export interface Shores {
  boundaries: Map<string, Position[]>;
  outer: Set<string>;
  lakes: Set<string>;
  neighbours: Position[];
}

/** Sorts the edge of the country into outer edge and lakes (holes). */
export function findShores({ country, boundaries, neighbours }: Geography): Shores {
  const outer = new Set<string>();
  const lakes = new Set<string>();
  for (const [shore = [], ...holes] of country.coordinates) {
    for (const point of shore) outer.add(keyOf(point));
    for (const point of holes.flat()) lakes.add(keyOf(point));
  }
  return { boundaries, outer, lakes, neighbours };
}

function keyOf([longitude = 0, latitude = 0]: Position): string {
  return `${longitude.toFixed(4)},${latitude.toFixed(4)}`;
}

function isFell([longitude = 0, latitude = 0]: Position): boolean {
  return latitude > SOUTHERNMOST_FELLS && longitude < EASTERNMOST_FELLS;
}

/** Degrees of longitude count half, as they are half as long at Sweden's latitudes. */
function isNearNeighbour([longitude = 0, latitude = 0]: Position, neighbours: readonly Position[]): boolean {
  if (latitude < SOUTHERNMOST_LAND_BORDER) return false;
  if (longitude > EASTERNMOST_FELLS && latitude < MOUTH_OF_THE_TORNE) return false;
  return neighbours.some(
    ([otherLongitude = 0, otherLatitude = 0]) =>
      Math.hypot((longitude - otherLongitude) / 2, latitude - otherLatitude) < LAND_BORDER,
  );
}
