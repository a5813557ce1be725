/** What an alternative is worth by its criteria, in the unit of their values. */
export interface Score {
  /** Weighted mean of what is known: the weight of what is missing is spread over the rest. Null when nothing is known. */
  value: number | null;
  /** The same if everything that is missing were as bad, or as good, as can be. Null when nothing weighs. */
  worst: number | null;
  best: number | null;
  /** Share of the weight with data, 0–1. */
  coverage: number;
}

/** Between which values a missing one can lie. */
export interface ValueRange {
  low: number;
  high: number;
}

const UNIT: ValueRange = { low: 0, high: 1 };

/**
 * Additive value model, V = Σ w·v / Σ w, with missing values as a band. (Keeney & Raiffa, Decisions with Multiple
 * Objectives; Goodwin & Wright, Decision Analysis for Management Judgment.)
 * @param values one for each criterion; null where there is none.
 * @param weights of any size, not negative.
 */
export function score(
  values: readonly (number | null)[],
  weights: readonly number[],
  { low, high }: ValueRange = UNIT,
): Score {
  let total = 0;
  let known = 0;
  let sum = 0;
  values.forEach((value, at) => {
    const weight = weights[at] ?? 0;
    total += weight;
    if (value === null) return;
    known += weight;
    sum += weight * value;
  });
  if (total <= 0) return { value: null, worst: null, best: null, coverage: 0 };
  const missing = total - known;
  return {
    value: known > 0 ? sum / known : null,
    worst: (sum + (known === total ? 0 : missing * low)) / total,
    best: (sum + (known === total ? 0 : missing * high)) / total,
    coverage: known / total,
  };
}

/** Share of the weight that must have data before an alternative is placed among others. */
export const LEAST_COVERAGE = 0.6;

/** Sums of weights differ in their last digits: exactly three fifths known is enough, however it was added up. */
const ROUNDING = 1e-9;

/** True when enough is known of an alternative to place it. */
export function isPlaced({ value, coverage }: Pick<Score, "value" | "coverage">): boolean {
  return value !== null && isCovered(coverage);
}

/** True when this share of the weight with data is enough. */
export function isCovered(coverage: number): boolean {
  return coverage >= LEAST_COVERAGE - ROUNDING;
}
