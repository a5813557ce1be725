import { medianValues } from "./explain";
import { amongFirst, countAmongFirst, leaveOneOut, toBlock, type Draws } from "./robustness";
import { isPlaced, score, type Score } from "./score";
import { shareWeights, type WeighedParent } from "./weights";

/** How well something fits: groups, because a rank would hide near ties. */
export type Fit = "well" | "partly" | "less" | "unknown";

/** A municipality by what a person asks for. */
export interface Placed {
  score: Score;
  fit: Fit;
  /** In how many of the draws it is among the first. */
  steady: number;
  /** Whether it is among the first by the stated weights, and when each parent is left out in turn. */
  among: boolean;
  amongWithout: boolean[];
}

/** Everything that the ranking says; the medians are the values of the middle municipality. */
export interface Placing {
  placed: Placed[];
  weights: number[];
  medians: (number | null)[];
}

/** Of ten draws, in how many a place must be among the first to fit well. */
const STEADY = 0.9;

/**
 * Places every municipality by the weights of what is asked for. The groups are measured over all of them, whatever a
 * must takes away later: well are those that are certainly among the first in nine of ten draws, partly those whose worst
 * case is no worse than the middle one, unknown those with too little data.
 * @param rows values of each municipality, a column for each criterion, null where there is none.
 * @param parents what the columns belong to, in their order.
 */
export function placeAll(
  rows: readonly (readonly (number | null)[])[],
  parents: readonly WeighedParent[],
  first: number,
  draws: Draws,
): Placing {
  const weights = shareWeights(parents);
  const block = toBlock(rows, weights.length);
  const scores = rows.map((row) => score(row, weights));
  const values = scores.flatMap((own) => (isPlaced(own) ? [own.value] : []));
  const [middle = null] = medianValues(
    values.map((value) => [value]),
    1,
  );
  const often = countAmongFirst(block, parents, first, draws);
  const among = amongFirst(block, weights, first);
  const without = leaveOneOut(block, parents, first);
  return {
    weights,
    medians: medianValues(rows, weights.length),
    placed: scores.map((own, at) => ({
      score: own,
      fit: fitOf(own, (often[at] ?? 0) / draws.count, middle),
      steady: often[at] ?? 0,
      among: among[at] === 1,
      amongWithout: without.map((left) => left[at] === 1),
    })),
  };
}

function fitOf(own: Score, steady: number, middle: number | null): Fit {
  if (!isPlaced(own)) return "unknown";
  if (steady >= STEADY) return "well";
  return (own.worst ?? 0) >= (middle ?? 0) ? "partly" : "less";
}
