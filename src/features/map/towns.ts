import { type Atlas } from "../../content/atlas";
import { type MapDrawing } from "../../content/map-drawing";

/** Indexes of the municipalities whose main towns the map always shows. */
export interface Towns {
  /** Towns to which the first visits were planned. */
  visits: ReadonlySet<number>;
  /** The other larger towns. */
  larger: ReadonlySet<number>;
}

/** The towns of an atlas and a drawing. */
export function townsOf({ municipalities }: Atlas, { visits: { places } }: MapDrawing): Towns {
  const visits = new Set(places);
  return {
    visits,
    larger: new Set(municipalities.flatMap(({ larger }, at) => (larger && !visits.has(at) ? [at] : []))),
  };
}
