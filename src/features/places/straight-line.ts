import { geoDistance } from "d3-geo";
import { type AtlasMunicipality } from "../../content/atlas";

/** Mean radius of the earth in kilometres (IUGG). */
const EARTH_RADIUS = 6371;

/** Kilometres of one degree of latitude on a sphere of that radius. */
const DEGREE = (EARTH_RADIUS * Math.PI) / 180;

type Seat = Pick<AtlasMunicipality, "longitude"> & { landscape: Pick<AtlasMunicipality["landscape"], "latitude"> };

/** Whole kilometres along the earth's surface between the seats of two municipalities. */
export function kilometresApart(one: Seat, other: Seat): number {
  const angle = geoDistance([one.longitude, one.landscape.latitude], [other.longitude, other.landscape.latitude]);
  return Math.round(EARTH_RADIUS * angle);
}

/** How many whole kilometres further north the first lies than the other; negative when it lies further south. */
export function kilometresNorth(one: Seat, other: Seat): number {
  return Math.round((one.landscape.latitude - other.landscape.latitude) * DEGREE);
}
