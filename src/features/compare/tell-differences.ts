import { type AtlasIndicator } from "../../content/atlas";
import { writeFigure, writeNumber, type NumberStyle } from "../../i18n/number-style";
import { type WordKey } from "../../i18n/word-key";
import { type Surroundings } from "../../ui/surroundings";
import { compareValues } from "./difference";

/** A place and its figure, null where there is none. */
export interface Side {
  name: string;
  value: number | null;
}

/**
 * The differences of an indicator in words, every place against the first that has a figure; then the places that have
 * none. Names are marked as Swedish.
 */
export function tellDifferences(
  indicator: AtlasIndicator,
  sides: readonly Side[],
  say: Surroundings["say"],
  style: NumberStyle,
): string[] {
  const [first, ...others] = sides.filter(({ value }) => value !== null);
  const told = first ? others.map((side) => tell(side, first, indicator, say, style)) : [];
  const missing = sides.filter(({ value }) => value === null);
  return [...told, ...missing.map(({ name }) => say("compare.no_figure", { name: mark(name) }))];
}

function tell(
  side: Side,
  first: Side,
  indicator: AtlasIndicator,
  say: Surroundings["say"],
  style: NumberStyle,
): string {
  const difference = compareValues(side.value, first.value, indicator);
  const names = { name: mark(side.name), other: mark(first.name) };
  if (difference.kind === "same" || difference.kind === "none") return say("compare.same", names);
  return say(`compare.${indicator.id}.${difference.kind}` as WordKey, {
    ...names,
    ...writeDifference(difference.amount, indicator, style),
  });
}

/**
 * Shares are told as so many people or homes of a hundred, or of a thousand where the figure has a decimal: easier to
 * picture than percentage points. A tax is told as kronor of a hundred kronor. All else is told in its own unit.
 */
function writeDifference(
  amount: number,
  { id, unit, decimals }: AtlasIndicator,
  style: NumberStyle,
): { difference: string; whole?: string } {
  if (unit !== "percent") return { difference: writeFigure(amount, { unit, decimals }, style) };
  if (id === "tax") return { difference: writeFigure(amount, { unit: "kronor", decimals }, style), whole: "100" };
  const whole = decimals > 0 ? 1000 : 100;
  const difference = writeFigure((amount * whole) / 100, { unit: "number", decimals: 0 }, style);
  return { difference, whole: writeNumber(whole, 0, style) };
}

/** A name that stands in a text of any language. */
export function mark(name: string): string {
  return `[[${name}]]`;
}
