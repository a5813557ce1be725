/** Mean radius of the earth in kilometres (IUGG). */
const EARTH_RADIUS = 6371;

/** A point of the earth, degrees east and north. */
export interface Position {
  longitude: number;
  latitude: number;
}

/**
 * Whole kilometres along the earth's surface, in a straight line, by the haversine formula on a sphere (R. W. Sinnott,
 * "Virtues of the Haversine", Sky and Telescope 68, 1984). Used at build and in the browser, so that they never differ.
 */
export function kilometresBetween(one: Position, other: Position): number {
  const north = haversine(other.latitude - one.latitude);
  const east = haversine(other.longitude - one.longitude);
  const chord = north + Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * east;
  return Math.round(2 * EARTH_RADIUS * Math.asin(Math.sqrt(Math.min(1, chord))));
}

function haversine(degrees: number): number {
  return Math.sin(radians(degrees) / 2) ** 2;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
