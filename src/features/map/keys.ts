import { moveBy, wholeView, zoomAt, type Point, type Scene, type View } from "./viewport";

/** How much the + and − keys and buttons change. */
export const STEP_FACTOR = 1.6;

/** The part of the stage that an arrow key moves it by. */
const STEP_PART = 0.2;

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The middle of the stage. */
export function middleOf({ stage: { width, height } }: Scene): Point {
  return { x: width / 2, y: height / 2 };
}

/** The view after a key; null for a key that is none of the map's, or an arrow towards an edge that is reached. */
export function viewAfterKey(key: string, view: View, scene: Scene): View | null {
  if (key === "+" || key === "=") return zoomAt(view, STEP_FACTOR, middleOf(scene), scene);
  if (key === "-") return zoomAt(view, 1 / STEP_FACTOR, middleOf(scene), scene);
  if (key === "0" || key === "Home") return wholeView(scene);
  const arrow = ARROWS[key];
  if (!arrow) return null;
  const { width, height } = scene.stage;
  const next = moveBy(view, { x: arrow.x * width * STEP_PART, y: arrow.y * height * STEP_PART }, scene);
  return next.x === view.x && next.y === view.y ? null : next;
}
