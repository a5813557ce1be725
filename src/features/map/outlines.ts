import { type Box, type Point } from "./viewport";

/** A ring of a shape: x and y of its corners in turn, in units of the drawing; it closes by itself. */
export type Ring = readonly number[];

/** A shape of the drawing, for measuring. */
export interface Outline {
  rings: readonly Ring[];
  box: Box;
}

/** Reads a path of the map's drawing: rings of `M x y l dx dy … z` in whole units. */
export function readOutline(path: string): Outline {
  const rings = path
    .split("M")
    .slice(1)
    .map((part) => {
      const steps = (part.match(/-?\d+/g) ?? []).map(Number);
      return steps.map((step, at) => (at < 2 ? step : (steps[at] = (steps[at - 2] ?? 0) + step)));
    });
  return { rings, box: boxOf(rings) };
}

function boxOf(rings: readonly Ring[]): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const ring of rings) {
    eachSide(ring, (x, y) => {
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y);
    });
  }
  return box;
}

/** The longer side of a box. */
export function lengthOf({ left, top, right, bottom }: Box): number {
  return Math.max(right - left, bottom - top);
}

/** Whether a point lies in a shape: a line from it to infinity crosses the sides an odd number of times (Shimrat 1962). */
export function holds({ rings, box }: Outline, { x, y }: Point): boolean {
  if (x < box.left || x > box.right || y < box.top || y > box.bottom) return false;
  let inside = false;
  for (const ring of rings) {
    eachSide(ring, (fromX, fromY, toX, toY) => {
      if (fromY > y !== toY > y && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX)) inside = !inside;
    });
  }
  return inside;
}

/** How far a point lies from the nearest side of a shape. */
export function distanceToSides({ rings }: Outline, point: Point): number {
  let nearest = Infinity;
  for (const ring of rings) {
    eachSide(ring, (fromX, fromY, toX, toY) => {
      const [alongX, alongY] = [toX - fromX, toY - fromY];
      const length = alongX ** 2 + alongY ** 2;
      const share = length === 0 ? 0 : ((point.x - fromX) * alongX + (point.y - fromY) * alongY) / length;
      const part = Math.min(1, Math.max(0, share));
      nearest = Math.min(nearest, Math.hypot(point.x - fromX - part * alongX, point.y - fromY - part * alongY));
    });
  }
  return nearest;
}

function eachSide(ring: Ring, visit: (fromX: number, fromY: number, toX: number, toY: number) => void): void {
  let fromX = ring[ring.length - 2] ?? 0;
  let fromY = ring[ring.length - 1] ?? 0;
  for (let at = 0; at + 1 < ring.length; at += 2) {
    const x = ring[at] ?? 0;
    const y = ring[at + 1] ?? 0;
    visit(fromX, fromY, x, y);
    [fromX, fromY] = [x, y];
  }
}
