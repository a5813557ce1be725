import { type Position } from "./distance";

/**
 * The drawing of the map page: the shapes of all municipalities, projected at build, and where their main towns lie.
 * It is the contract between the build, which writes it, and the browser; it holds no words and is the same in every
 * language.
 */

/** Raised when a drawing of one kind can no longer be read by an app of another; no other file has the same. */
export const MAP_FORMAT = 3;

/** The main town of a municipality: where distances are measured. */
export interface Seat extends Position {
  name: string;
  /** Its place in the drawing, in its units. */
  x: number;
  y: number;
}

export interface MapDrawing {
  format: number;
  /** Size in units of its own, some 200 metres each; y grows southwards. */
  width: number;
  height: number;
  /**
   * SVG path of each municipality, in the order of the atlas: for each ring `M x y l dx dy … z` in whole units. Ready
   * paths weigh as much as shared borders would, and need nothing that decodes them.
   */
  shapes: string[];
  /** Main towns, in the order of the atlas. */
  seats: Seat[];
  /** The towns to which the first visits were planned, and who says so. */
  visits: {
    /** Indexes into the atlas's municipalities. */
    places: number[];
    source: { publisher: string; address: string };
  };
}
