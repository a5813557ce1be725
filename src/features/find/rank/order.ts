import { isPlaced, type Score } from "./score";

/** What decides the order of alternatives. */
export interface Ordered {
  score: Score;
  /** The smaller of two equal ones comes first: lesser-known places are not buried below well-known ones. */
  size: number;
  /** Decides when all else is the same. */
  id: string;
}

/** Differences below this are those of computing, not of the places. */
const SAME = 1e9;

/**
 * Compares two alternatives for a list, the one of greater value first. It looks at nothing but the two, so that the
 * order of the others never changes when one is taken away; those of which too little is known come last.
 */
export function compareForList(one: Ordered, other: Ordered): number {
  return (
    Number(isPlaced(other.score)) - Number(isPlaced(one.score)) ||
    rounded(other.score) - rounded(one.score) ||
    one.size - other.size ||
    (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)
  );
}

function rounded({ value }: Score): number {
  return Math.round((value ?? -1) * SAME);
}
