import { type CheckedContent } from "../load-content";
import { drawMap } from "../map/draw-map";
import { type Geography } from "../map/geography";
import { MAP_FORMAT, type MapDrawing } from "../map-drawing";
import { orderedRegister, roundPosition } from "./build-atlas";

/**
 * Builds the drawing of the map page.
 * @throws {Error} when a municipality has no shape.
 */
export function buildMap(content: CheckedContent, geography: Geography): MapDrawing {
  const { width, height, shapes, locate } = drawMap(geography);
  const register = orderedRegister(content);
  const { source, towns } = content.visits.value;
  return {
    format: MAP_FORMAT,
    width,
    height,
    shapes: register.map(({ code, name }) => {
      const shape = shapes.get(code);
      if (!shape) throw new Error(`facts/map/municipalities.topo.json has no shape for ${name} (${code})`);
      return shape;
    }),
    seats: register.map(({ seat, longitude, latitude }) => ({
      name: seat,
      ...locate(longitude, latitude),
      ...roundPosition({ longitude, latitude }),
    })),
    visits: {
      places: towns.map((town) => register.findIndex(({ code }) => code === town.code)),
      source,
    },
  };
}
