import { type AtlasIndicator } from "../../content/atlas";
import { roundTo } from "../../i18n/number-style";

/** How the figure of one place differs from that of another. */
export type Difference =
  | { kind: "none" }
  | { kind: "same" }
  /** The first place has so much more or less, in the unit of the indicator; rounded, never 0. */
  | { kind: "more" | "less"; amount: number };

type Measured = Pick<AtlasIndicator, "decimals" | "values">;

/** Figures that differ by less than this share of the larger one may be about the same. */
const SMALL_SHARE = 0.05;

/** So must they differ by less than this share of the range that holds eight of ten municipalities. */
const SMALL_PART_OF_RANGE = 0.1;

/** Digits that a difference is told with: enough to picture it, few enough to remember. */
const DIGITS = 2;

/**
 * Compares two figures of an indicator. About the same are those that differ by less than a twentieth of the larger one
 * and by less than a tenth of the range from the tenth to the ninetieth hundredth of all municipalities: the first rule
 * alone would hide what counts where all figures lie close together, such as tax; the second alone would hide what
 * counts where a few are very large, such as inhabitants.
 */
export function compareValues(one: number | null, other: number | null, indicator: Measured): Difference {
  if (one === null || other === null) return { kind: "none" };
  const difference = Math.abs(one - other);
  const amount = roundDifference(difference, indicator.decimals);
  const small = difference < SMALL_SHARE * Math.max(one, other);
  if (amount === 0 || (small && difference < SMALL_PART_OF_RANGE * commonRange(indicator))) return { kind: "same" };
  return { kind: one > other ? "more" : "less", amount };
}

/** Rounds a difference to two digits, but never finer than the figures themselves are written. */
export function roundDifference(difference: number, decimals: number): number {
  const rounded = roundTo(difference, decimals);
  if (rounded === 0) return 0;
  return roundTo(rounded, Math.min(decimals, DIGITS - 1 - Math.floor(Math.log10(rounded))));
}

/** Width of the range that leaves out the lowest tenth and the highest tenth of the municipalities. */
function commonRange({ values }: Measured): number {
  const known = values.filter((value) => value !== null).sort((one, other) => one - other);
  const at = (share: number) => known[Math.round(share * (known.length - 1))] ?? 0;
  return at(0.9) - at(0.1);
}
