/** What a criterion gives an alternative: the sum of all is its value. */
export interface Contribution {
  /** Points it got, and points it could have got; together the possible points are `whole`. */
  got: number;
  possible: number;
  /** Points more or less than the alternative it is compared with; null where either value is missing. */
  contrast: number | null;
}

/**
 * Takes a value apart into its criteria: w·v of w, as parts of `whole` points. The contrast is w·(v − v of the other).
 * Null stands for a criterion without a value.
 * @param compared values of the alternative to compare with, such as the middle one of all.
 */
export function explain(
  values: readonly (number | null)[],
  weights: readonly number[],
  compared: readonly (number | null)[],
  whole: number,
): (Contribution | null)[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return values.map((value, at) => {
    if (value === null || total <= 0) return null;
    const possible = (whole * (weights[at] ?? 0)) / total;
    const other = compared[at] ?? null;
    return { got: possible * value, possible, contrast: other === null ? null : possible * (value - other) };
  });
}

/** The middle value of each criterion, over all alternatives that have one. */
export function medianValues(rows: readonly (readonly (number | null)[])[], columns: number): (number | null)[] {
  return Array.from({ length: columns }, (_, column) => {
    const known = rows
      .map((row) => row[column] ?? null)
      .filter((value) => value !== null)
      .sort((one, other) => one - other);
    const [low, high] = [known[Math.ceil(known.length / 2) - 1], known[Math.floor(known.length / 2)]];
    return low === undefined || high === undefined ? null : (low + high) / 2;
  });
}
