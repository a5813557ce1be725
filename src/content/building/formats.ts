import { writeFigure, writeNumber, type Measure, type NumberStyle } from "../../i18n/number-style";
import { type StatementYear } from "../schemas/statement-year";
import { type Language } from "../schemas/languages";

const ISOLATE_LEFT_TO_RIGHT = "\u2066";
const END_OF_ISOLATE = "\u2069";

/** A number with its groups, decimals and unit, or a telephone number: what must never be turned around. */
const NUMBER_RUN = /(?<![\w{])[+\u2212-]?\d(?:\u00a0?\d)*(?:[ .,:/–-]\d+)*(?:\s?%)?(?![\w}])/g;

/** How numbers, dates and years are written in one language. Everything is formatted here, at build (browsers lack the data for several languages). */
export interface Formats {
  number: (value: number, decimals?: number) => string;
  /** A figure with its unit, not isolated: "1,99 %", "5 900 kr". */
  figure: (value: number, measure: Measure) => string;
  /** What the browser needs to write numbers in the same way. */
  style: NumberStyle;
  /** 2024, 2024-05 or 2024-05-17, as far as it is known. */
  date: (iso: string) => string;
  /** Isolates every number in a text of a right-to-left language, so that none is turned around (UAX #9). */
  isolate: (text: string) => string;
}

/** Whose habits a language follows where its tag does not say: easy Swedish those of Swedish, English those of Europe. */
const LOCALES: Readonly<Record<string, string>> = { "sv-simple": "sv", en: "en-GB" };

/** Western digits and the Gregorian calendar in every language: they match Swedish signs, phones and prices. */
export function createFormats({ tag, direction }: Pick<Language, "tag" | "direction">, currency: string): Formats {
  const locale = new Intl.Locale(LOCALES[tag] ?? tag, { numberingSystem: "latn", calendar: "gregory" });
  const style = readStyle(locale, currency);
  return {
    number: (value, decimals = 0) => writeNumber(value, decimals, style),
    figure: (value, measure) => writeFigure(value, measure, style),
    style: { ...style, isolate: direction === "rtl" },
    date: (iso) => {
      const [year = 0, month, day] = iso.split("-").map(Number);
      const options: Intl.DateTimeFormatOptions = { year: "numeric", timeZone: "UTC" };
      if (month) options.month = "long";
      if (day) options.day = "numeric";
      return dateFormat(locale, options).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
    },
    isolate: (text) =>
      direction === "rtl" ? text.replace(NUMBER_RUN, (run) => `${ISOLATE_LEFT_TO_RIGHT}${run}${END_OF_ISOLATE}`) : text,
  };
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Making a format takes a thousand times as long as writing a date with it. */
function dateFormat(locale: Intl.Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = JSON.stringify([locale.toString(), options]);
  const format = dateFormats.get(name) ?? new Intl.DateTimeFormat(locale, options);
  dateFormats.set(name, format);
  return format;
}

/** Takes from Intl how a language groups digits and marks decimals; what is written with it is isolated later. */
function readStyle(locale: Intl.Locale, kronor: string): NumberStyle {
  const part = (value: number, type: Intl.NumberFormatPartTypes) =>
    new Intl.NumberFormat(locale).formatToParts(value).find((piece) => piece.type === type)?.value;
  return {
    group: part(10_000, "group") ?? "",
    groupFrom: part(1000, "group") === undefined ? 5 : 4,
    decimal: part(0.5, "decimal") ?? ".",
    kronor,
    isolate: false,
  };
}

/** Key of the interface's text for a year: `year.exact`, `year.about` … */
export function yearKey({ precision }: StatementYear): `year.${StatementYear["precision"]}` {
  return `year.${precision}`;
}
