import { geoPath } from "d3-geo";
import { type Position } from "geojson";
import { fitProjection, type Geography } from "./geography";

/** Height of the drawing in units: Sweden is about 1,570 km long, so a unit is about 200 metres. */
const HEIGHT = 8000;
/** More than Sweden's share of that height; what is over is cut off. */
const WIDTH = 4000;

/** The whole of Sweden, drawn in whole units. */
export interface DrawnMap {
  width: number;
  height: number;
  /** SVG path of a municipality by its code. */
  shapes: Map<string, string>;
  /** Where a point of the earth (degrees) lies in the drawing. */
  locate: (longitude: number, latitude: number) => { x: number; y: number };
}

/** Projects all municipalities. The boundaries keep every point of their source: it is generalised already. */
export function drawMap({ country, rings }: Pick<Geography, "country" | "rings">): DrawnMap {
  const projection = fitProjection(country, { width: WIDTH, height: HEIGHT }, 0);
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(country);
  const start = Math.floor(left);
  const locate = (longitude: number, latitude: number) => {
    const [x, y] = projection([longitude, latitude]) ?? [0, 0];
    return { x: Math.round(x) - start, y: Math.round(y) };
  };
  const write = (ring: readonly Position[]) => writeRing(ring.map(([x = 0, y = 0]) => locate(x, y)));
  return {
    width: Math.ceil(right) - start,
    height: Math.ceil(bottom - top),
    shapes: new Map([...rings].map(([code, own]) => [code, own.map(write).join("")])),
    locate,
  };
}

/** Writes a ring of whole points as a closed path; one that is too small to be seen is left out. */
export function writeRing(ring: readonly { x: number; y: number }[]): string {
  const distinct = ring.filter(({ x, y }, at) => {
    const before = ring[at - 1];
    return !before || x !== before.x || y !== before.y;
  });
  const [first, ...others] = distinct;
  const last = others.at(-1);
  if (!first || !last) return "";
  // A ring ends where it began; its path closes by itself.
  if (last.x === first.x && last.y === first.y) others.pop();
  if (others.length < 2) return "";
  let from = first;
  const steps = others.flatMap((to) => {
    const step = [to.x - from.x, to.y - from.y];
    from = to;
    return step;
  });
  return `M${first.x} ${first.y}l${steps.join(" ")}z`.replaceAll(" -", "-");
}
