import { roundTo } from "../../i18n/number-style";

/** How many classes the municipalities are sorted into. */
export const CLASSES = 5;

/** How much of all values a border between classes may be moved over to become a rounder number. */
const PLAY = 0.03;

type Values = readonly (number | null)[];

/**
 * Borders between classes that hold about equally many municipalities each (quantiles), every one the roundest number
 * near its place. A value that equals a border belongs to the class above it. No class is empty: where many values are
 * equal there are fewer borders.
 * @param decimals digits after the decimal sign that the values have; negative for tens, hundreds and so on.
 */
export function bordersOf(values: Values, decimals: number): number[] {
  const sorted = values.filter((value) => value !== null).sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  const borders: number[] = [];
  for (let part = 1; part < CLASSES; part += 1) {
    const share = part / CLASSES;
    const border = roundestBetween(at(share - PLAY), at(share + PLAY), at(share), decimals);
    const last = borders[borders.length - 1] ?? -Infinity;
    if (sorted.some((value) => value >= last && value < border)) borders.push(border);
  }
  return borders;
}

/** Steps of round numbers within a power of ten, the roundest first. */
const STEPS = [10, 5, 2, 1];

/**
 * The multiple of the largest step (… 100, 50, 20, 10, 5 …) that lies between two numbers; of several the one nearest to
 * `wanted`. No step is finer than the decimals.
 */
export function roundestBetween(low: number, high: number, wanted: number, decimals: number): number {
  for (let power = Math.ceil(Math.log10(Math.max(Math.abs(high), 1))); power >= -decimals - 1; power -= 1) {
    for (const part of STEPS) {
      const step = part * 10 ** power;
      if (step < 0.99 * 10 ** -decimals) break;
      // A quotient that should be whole may miss by what floating point loses.
      const first = Math.ceil((low / step) * (1 - 1e-12));
      const last = Math.floor((high / step) * (1 + 1e-12));
      if (first <= last)
        return roundTo(Math.min(last, Math.max(first, Math.round(wanted / step))) * step, Math.max(0, decimals));
    }
  }
  return wanted;
}

/** The class, counted from 0, that a value belongs to. */
export function classOf(value: number, borders: readonly number[]): number {
  return borders.filter((border) => value >= border).length;
}

/**
 * The colours, counted from 0 to CLASSES − 1, of so many classes: always the lightest and the darkest one, the others
 * evenly between them.
 */
export function toneOf(place: number, classes: number): number {
  return classes <= 1 ? CLASSES - 1 : Math.round((place * (CLASSES - 1)) / (classes - 1));
}
