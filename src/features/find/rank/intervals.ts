import { isPlaced, type Score } from "./score";

/** The first and the last place that an alternative can have, counted from 1. */
export interface RankInterval {
  first: number;
  last: number;
}

/**
 * Which places each alternative can have among those of which enough is known: one is certainly above another when its
 * worst case beats the other's best. Null for those of which too little is known.
 */
export function rankIntervals(scores: readonly Score[]): (RankInterval | null)[] {
  const placed = scores.filter(isPlaced);
  return scores.map((own) => {
    if (!isPlaced(own)) return null;
    const above = placed.filter((other) => isAbove(other, own)).length;
    const below = placed.filter((other) => isAbove(own, other)).length;
    return { first: 1 + above, last: placed.length - below };
  });
}

/** True when an alternative is better than another whatever its missing values are. */
export function isAbove(one: Score, other: Score): boolean {
  return one.worst !== null && other.best !== null && one.worst > other.best;
}
