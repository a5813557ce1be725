import { createRandom } from "../../../ui/portrait/random";
import { isCovered } from "./score";
import { drawWeights, shareWeights, type WeighedParent } from "./weights";

/** Values of alternatives by criterion, in one block of memory: it is gone through some hundred times. */
export interface Block {
  /** Row by row; NaN where there is none. */
  values: Float64Array;
  rows: number;
  columns: number;
}

/** Puts rows of values into a block. */
export function toBlock(rows: readonly (readonly (number | null)[])[], columns: number): Block {
  const values = new Float64Array(rows.length * columns);
  rows.forEach((row, at) => {
    for (let column = 0; column < columns; column += 1) values[at * columns + column] = row[column] ?? Number.NaN;
  });
  return { values, rows: rows.length, columns };
}

/**
 * Whether each alternative is certainly among the first `first` by these weights: fewer than so many have a greater
 * value than its worst case. Those of which too little is known are not, and stand before nobody.
 * @returns 1 for those that are, 0 for the others.
 */
export function amongFirst({ values, rows, columns }: Block, weights: readonly number[], first: number): Uint8Array {
  const worst = new Float64Array(rows);
  const top = new Float64Array(first).fill(Number.NEGATIVE_INFINITY);
  let total = 0;
  for (let column = 0; column < columns; column += 1) total += weights[column] ?? 0;
  for (let row = 0; row < rows; row += 1) {
    let known = 0;
    let sum = 0;
    for (let column = 0; column < columns; column += 1) {
      const value = values[row * columns + column] ?? Number.NaN;
      if (value !== value) continue;
      const weight = weights[column] ?? 0;
      known += weight;
      sum += weight * value;
    }
    const placed = total > 0 && isCovered(known / total);
    worst[row] = placed ? sum / total : Number.NaN;
    if (placed) insert(top, sum / known);
  }
  const threshold = top[0] ?? Number.POSITIVE_INFINITY;
  return Uint8Array.from(worst, (value) => (value >= threshold ? 1 : 0));
}

/** Keeps the largest values: the smallest of them stands first, and leaves when a larger one comes. */
function insert(top: Float64Array, value: number): void {
  if (!(value > (top[0] ?? Number.POSITIVE_INFINITY))) return;
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
