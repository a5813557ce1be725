/** How one language writes numbers. Made at build from Intl, because browsers lack the data for several languages. */
export interface NumberStyle {
  /** Stands between groups of three digits. */
  group: string;
  /** From how many digits on a number is grouped. */
  groupFrom: number;
  decimal: string;
  /** The currency's word. */
  kronor: string;
  /** True where numbers must be kept from being turned around (UAX #9). */
  isolate: boolean;
}

/** Where a figure's unit is needed. */
export interface Measure {
  unit: "number" | "percent" | "kronor";
  /** Digits after the decimal sign; negative rounds to tens, hundreds and so on. */
  decimals: number;
}

const NO_BREAK_SPACE = "\u00a0";
const ISOLATE_LEFT_TO_RIGHT = "\u2066";
const END_OF_ISOLATE = "\u2069";

/** Rounds to so many decimals; negative ones to tens, hundreds and so on. */
export function roundTo(value: number, decimals: number): number {
  if (decimals >= 0) return Number(value.toFixed(decimals));
  const step = 10 ** -decimals;
  return Math.round(value / step) * step;
}

/** Writes a number that is not negative, rounded to its decimals. */
export function writeNumber(value: number, decimals: number, { group, groupFrom, decimal }: NumberStyle): string {
  const [whole = "", part] = roundTo(value, decimals).toFixed(Math.max(0, decimals)).split(".");
  const grouped = whole.length < groupFrom ? whole : whole.replace(/\B(?=(\d{3})+$)/g, group);
  return part === undefined ? grouped : grouped + decimal + part;
}

/** Writes a figure with its unit: "1,99 %", "5 900 kr". It neither breaks nor is turned around. */
export function writeFigure(value: number, { unit, decimals }: Measure, style: NumberStyle): string {
  const number = writeNumber(value, decimals, style);
  if (unit === "number") return isolate(number, style);
  if (unit === "percent") return isolate(`${number}${NO_BREAK_SPACE}%`, style);
  return `${isolate(number, style)}${NO_BREAK_SPACE}${style.kronor}`;
}

function isolate(text: string, style: NumberStyle): string {
  return style.isolate ? ISOLATE_LEFT_TO_RIGHT + text + END_OF_ISOLATE : text;
}
