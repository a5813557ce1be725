import { type IndicatorValues } from "../reading/read-statistics";
import { type Formats } from "./formats";

/** The middle value; of an even number of values the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = 0, high = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

/** The value below which 95 of 100 municipalities lie: the end of the scale, so that a few extremes do not flatten the rest. */
export function endOfScale(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * 0.95)] ?? 0;
}

/** Writes the figures that the texts of a municipality may name; an indicator without a value for it is left out. */
export function writeFigures(
  code: string,
  indicators: readonly IndicatorValues[],
  formats: Formats,
): Record<string, string> {
  return Object.fromEntries(
    indicators.flatMap((indicator) => {
      const own = indicator.values.get(code);
      return own ? [[indicator.id, formats.figure(own.value, indicator)]] : [];
    }),
  );
}
