/** Width and height: of the stage in pixels, of the drawing in its own units. */
export interface Size {
  width: number;
  height: number;
}

/** A point of the stage in pixels from its upper left corner, or of the drawing in its units. */
export interface Point {
  x: number;
  y: number;
}

/** A rectangle of the drawing. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What part of the drawing the stage shows. */
export interface View {
  /** The point of the drawing in the stage's upper left corner. */
  x: number;
  y: number;
  /** Pixels for a unit of the drawing. */
  scale: number;
}

/** The stage and the drawing that is shown on it. */
export interface Scene {
  stage: Size;
  drawing: Size;
}

/** Pixels kept free around the drawing. */
const MARGIN = 16;

/** Pixels for a unit of 200 metres at which the smallest municipality, three kilometres across, fills a fingertip. */
export const LARGEST_SCALE = 3.2;

/** The scale at which the whole country fits. */
export function smallestScale({ stage, drawing }: Scene): number {
  const width = Math.max(1, stage.width - 2 * MARGIN);
  const height = Math.max(1, stage.height - 2 * MARGIN);
  return Math.min(LARGEST_SCALE, width / drawing.width, height / drawing.height);
}

/** The view that shows the whole country in the middle of the stage. */
export function wholeView(scene: Scene): View {
  return keepInside({ x: 0, y: 0, scale: 0 }, scene);
}

/**
 * The nearest view that is allowed: neither smaller than the whole country nor larger than is of use, with no more empty
 * room at an edge than the margin. A direction in which all of the drawing fits is centred.
 */
export function keepInside({ x, y, scale }: View, scene: Scene): View {
  const allowed = Math.min(LARGEST_SCALE, Math.max(smallestScale(scene), scale));
  const keep = (start: number, stage: number, drawing: number) => {
    const margin = MARGIN / allowed;
    const seen = stage / allowed;
    const last = drawing + margin - seen;
    return last < -margin ? (drawing - seen) / 2 : Math.min(last, Math.max(-margin, start));
  };
  return {
    x: keep(x, scene.stage.width, scene.drawing.width),
    y: keep(y, scene.stage.height, scene.drawing.height),
    scale: allowed,
  };
}

/** The point of the drawing that lies under a point of the stage. */
export function toDrawing({ x, y }: Point, view: View): Point {
  return { x: view.x + x / view.scale, y: view.y + y / view.scale };
}

/** Where on the stage a point of the drawing lies. */
export function toStage({ x, y }: Point, view: View): Point {
  return { x: (x - view.x) * view.scale, y: (y - view.y) * view.scale };
}

/** Makes everything larger (factor above 1) or smaller; what lies under a point of the stage stays there. */
export function zoomAt(view: View, factor: number, point: Point, scene: Scene): View {
  return moveUnder(view, point, point, factor, scene);
}

/** Moves the view so many pixels: what is further along comes into sight. */
export function moveBy(view: View, { x, y }: Point, scene: Scene): View {
  return keepInside({ ...view, x: view.x + x / view.scale, y: view.y + y / view.scale }, scene);
}

/**
 * The view after one finger, or two, have gone from some points of the stage to others: what lay under each lies under
 * it still, as far as the edges allow. More fingers count as the first two.
 * @param view the view when the fingers were at `from`.
 */
export function dragView(view: View, from: readonly Point[], to: readonly Point[], scene: Scene): View {
  const [start, otherStart] = from;
  const [end, otherEnd] = to;
  if (!start || !end) return view;
  if (!otherStart || !otherEnd) return moveUnder(view, start, end, 1, scene);
  const apart = Math.max(1, distance(start, otherStart));
  return moveUnder(view, middle(start, otherStart), middle(end, otherEnd), distance(end, otherEnd) / apart, scene);
}

/** Brings what lies under one point of the stage under another one, `factor` times as large. */
function moveUnder(view: View, from: Point, to: Point, factor: number, scene: Scene): View {
  const under = toDrawing(from, view);
  const { scale } = keepInside({ ...view, scale: view.scale * factor }, scene);
  return keepInside({ x: under.x - to.x / scale, y: under.y - to.y / scale, scale }, scene);
}

/** True when the view can still move in the direction, in pixels, in which a finger that pulls at it would take it. */
export function hasRoom(view: View, pull: Point, scene: Scene): boolean {
  const across = Math.abs(pull.x) > Math.abs(pull.y);
  const along = across ? { x: -pull.x, y: 0 } : { x: 0, y: -pull.y };
  const moved = moveBy(view, along, scene);
  return Math.hypot(moved.x - view.x, moved.y - view.y) * view.scale > 0.5;
}

/** Pixels that a place chosen in the list is at least across. */
const SEEN = 64;

/** The view that shows a part of the drawing: the same one where the part is in sight and large enough. */
export function viewOnto({ left, top, right, bottom }: Box, view: View, scene: Scene): View {
  const { width, height } = scene.stage;
  const across = Math.max(right - left, bottom - top, 1);
  const scale = Math.max(view.scale, Math.min(SEEN, width / 2, height / 2) / across);
  const start = toStage({ x: left, y: top }, view);
  const end = toStage({ x: right, y: bottom }, view);
  const inSight = start.x >= 0 && start.y >= 0 && end.x <= width && end.y <= height;
  if (inSight && scale === view.scale) return view;
  return keepInside({ x: (left + right - width / scale) / 2, y: (top + bottom - height / scale) / 2, scale }, scene);
}

/** How a picture of one view is moved, then scaled about its upper left corner, to stand for another view. */
export function transformBetween(drawn: View, shown: View): Point & { scale: number } {
  return {
    x: (drawn.x - shown.x) * shown.scale,
    y: (drawn.y - shown.y) * shown.scale,
    scale: shown.scale / drawn.scale,
  };
}

export function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

function middle(one: Point, other: Point): Point {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
}
