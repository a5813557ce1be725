import { type Point, type Scene, type View } from "./viewport";

/** What the controls of the map need of the page. */
export interface Controlled {
  scene: () => Scene;
  view: () => View;
  /** Shows another view at once. */
  show: (view: View) => void;
  /** The reader has touched a point of the stage. */
  tap: (point: Point, pointer: string) => void;
}
