import { createRandom } from "../../../ui/portrait/random";
import { isCovered } from "./score";
import { drawWeights, shareWeights, type WeighedParent } from "./weights";

/** Values of alternatives by criterion, in one block of memory: it is gone through some hundred times. */
export interface Block {
  /** Column by column; 0 where there is none. */
  values: Float64Array;
  /** Where there is none, as row and column. */
  missing: readonly (readonly [row: number, column: number])[];
  rows: number;
  columns: number;
}

/** Puts rows of values into a block. */
export function toBlock(rows: readonly (readonly (number | null)[])[], columns: number): Block {
  const values = new Float64Array(rows.length * columns);
  const missing: [number, number][] = [];
  rows.forEach((row, at) => {
    for (let column = 0; column < columns; column += 1) {
      const value = row[column] ?? null;
      if (value === null) missing.push([at, column]);
      else values[column * rows.length + at] = value;
    }
  });
  return { values, missing, rows: rows.length, columns };
}

/**
 * Whether each alternative is certainly among the first `first` by these weights: fewer than so many have a greater
 * value than its worst case. Those of which too little is known are not, and stand before nobody.
 * @returns 1 for those that are, 0 for the others.
 */
export function amongFirst(
  { values, missing, rows, columns }: Block,
  weights: readonly number[],
  first: number,
): Uint8Array {
  const sums = new Float64Array(rows);
  let total = 0;
  for (let column = 0; column < columns; column += 1) {
    const weight = weights[column] ?? 0;
    total += weight;
    const begin = column * rows;
    for (let row = 0; row < rows; row += 1) sums[row] = (sums[row] ?? 0) + weight * (values[begin + row] ?? 0);
  }
  const among = new Uint8Array(rows);
  if (total <= 0) return among;
  const known = new Float64Array(rows).fill(total);
  for (const [row, column] of missing) known[row] = (known[row] ?? 0) - (weights[column] ?? 0);
  const top = new Float64Array(first).fill(Number.NEGATIVE_INFINITY);
  for (let row = 0; row < rows; row += 1) {
    const own = known[row] ?? 0;
    if (isCovered(own / total)) insert(top, (sums[row] ?? 0) / own);
  }
  const threshold = top[0] ?? Number.POSITIVE_INFINITY;
  for (let row = 0; row < rows; row += 1) {
    const placed = isCovered((known[row] ?? 0) / total);
    among[row] = placed && (sums[row] ?? 0) / total >= threshold ? 1 : 0;
  }
  return among;
}

/** Keeps the largest values: the smallest of them stands first, and leaves when a larger one comes. */
function insert(top: Float64Array, value: number): void {
  if (value <= (top[0] ?? Number.POSITIVE_INFINITY)) return;
  let at = 0;
  for (; at + 1 < top.length; at += 1) {
    const next = top[at + 1] ?? 0;
    if (next >= value) break;
    top[at] = next;
  }
  top[at] = value;
}

/** How to vary weights: how often, how far from the stated ones, from which seed. */
export interface Draws {
  count: number;
  spread: number;
  seed: number;
}

/** How often, of `count` draws of weights, each alternative is among the first. The same seed gives the same answer. */
export function countAmongFirst(
  block: Block,
  parents: readonly WeighedParent[],
  first: number,
  { count, spread, seed }: Draws,
): Uint16Array {
  const random = createRandom(seed);
  const often = new Uint16Array(block.rows);
  for (let draw = 0; draw < count; draw += 1) {
    const drawn = drawWeights(
      parents.map(({ weight }) => weight),
      spread,
      random,
    );
    const weights = shareWeights(parents.map(({ columns }, at) => ({ weight: drawn[at] ?? 0, columns })));
    const among = amongFirst(block, weights, first);
    for (let row = 0; row < block.rows; row += 1) often[row] = (often[row] ?? 0) + (among[row] ?? 0);
  }
  return often;
}

/** For each parent left out in turn, which alternatives are among the first without it. */
export function leaveOneOut(block: Block, parents: readonly WeighedParent[], first: number): Uint8Array[] {
  return parents.map((left) =>
    amongFirst(block, shareWeights(parents.map((one) => (one === left ? { ...one, weight: 0 } : one))), first),
  );
}
