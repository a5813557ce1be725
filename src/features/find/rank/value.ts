/** The ends of a criterion: what is worth nothing and what is worth all. They are the same whatever list is ranked. */
export interface Anchors {
  worst: number;
  best: number;
}

/** Keeps a number between two others. */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/**
 * Worth of a figure, from 0 at the worst anchor to 1 at the best, along a straight line; beyond the anchors it stays.
 * (Goodwin & Wright, Decision Analysis for Management Judgment, chapter 3.)
 */
export function linearValue(figure: number, { worst, best }: Anchors): number {
  return clamp((figure - worst) / (best - worst), 0, 1);
}

/** A point of a value function: what a figure is worth. */
export type ValuePoint = readonly [figure: number, value: number];

/**
 * Worth of a figure between points that are known, in a straight line from one to the next; beyond the ends it stays.
 * @param points ascending by figure, at least one.
 * @throws {RangeError} when there is none.
 */
export function piecewiseValue(figure: number, points: readonly ValuePoint[]): number {
  const [first] = points;
  const last = points[points.length - 1];
  if (!first || !last) throw new RangeError("A value function needs a point");
  if (figure <= first[0]) return first[1];
  if (figure >= last[0]) return last[1];
  const after = points.findIndex(([at]) => at >= figure);
  const [low, high] = [points[after - 1] ?? first, points[after] ?? last];
  return low[1] + ((figure - low[0]) / (high[0] - low[0])) * (high[1] - low[1]);
}
