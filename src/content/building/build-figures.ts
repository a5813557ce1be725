import { type PackFigure } from "../pack";
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

/** Writes the figures of one municipality; an indicator without a value for it is left out. */
export function buildFigures(code: string, indicators: readonly IndicatorValues[], formats: Formats): PackFigure[] {
  return indicators.flatMap((indicator) => {
    const own = indicator.values.get(code);
    if (!own) return [];
    const all = [...indicator.values.values()].map(({ value }) => value);
    const middle = median(all);
    const end = indicator.whole ?? Math.max(endOfScale(all), middle);
    const share = (value: number) => (end > 0 ? Math.round(Math.min(1, value / end) * 1000) / 1000 : 0);
    return {
      id: indicator.id,
      picture: indicator.picture,
      value: formats.figure(own.value, indicator),
      median: formats.figure(middle, indicator),
      year: String(own.year),
      yearConfirmed: indicator.year_confirmed,
      share: share(own.value),
      medianShare: share(middle),
    };
  });
}
