import { distanceToSides, holds, lengthOf, type Outline } from "./outlines";
import { distance, type Point } from "./viewport";

/**
 * Which shape a fingertip means. Whoever touches a small shape itself means it; a small shape, which a fingertip covers
 * whole, is also meant all around its middle, and before the large one beside it. Else it is the shape under the finger,
 * or, on water and beyond the border, the nearest one within reach.
 * @param reach radius of the fingertip, in units of the drawing.
 * @returns the shape's index; null when there is none within reach.
 */
export function findShape(point: Point, reach: number, outlines: readonly Outline[]): number | null {
  const isSmall = ({ box }: Outline) => lengthOf(box) <= 2 * reach;
  const under = outlines.findIndex((outline) => holds(outline, point));
  const own = outlines[under];
  if (own && isSmall(own)) return under;
  const small = nearest(outlines, reach, (outline) =>
    isSmall(outline)
      ? distance(point, {
          x: (outline.box.left + outline.box.right) / 2,
          y: (outline.box.top + outline.box.bottom) / 2,
        })
      : Infinity,
  );
  if (small !== null) return small;
  if (own) return under;
  return nearest(outlines, reach, (outline) =>
    isNear(outline, point, reach) ? distanceToSides(outline, point) : Infinity,
  );
}

function nearest(outlines: readonly Outline[], reach: number, measure: (outline: Outline) => number): number | null {
  let found: number | null = null;
  let best = reach;
  outlines.forEach((outline, at) => {
    const far = measure(outline);
    if (far <= best && (far < best || found === null)) [best, found] = [far, at];
  });
  return found;
}

function isNear({ box: { left, top, right, bottom } }: Outline, { x, y }: Point, reach: number): boolean {
  return x >= left - reach && x <= right + reach && y >= top - reach && y <= bottom + reach;
}
