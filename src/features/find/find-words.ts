import type swedish from "../../../locales/sv/find.json";
import { writeFigure, type NumberStyle } from "../../i18n/number-style";
import { type KeyOf } from "../../i18n/word-key";
import { type PackFind } from "../../content/occupation-data";
import { fill } from "../../ui/surroundings";

/** Keys of the texts of this page. */
export type FindKey = KeyOf<typeof swedish>;

/** The texts of the page in the reader's language. */
export interface FindWords {
  tell: (key: FindKey, values?: Record<string, string>) => string;
  /** A text whose form depends on a number, with the number written in. */
  count: (key: FindKey, count: number) => string;
}

/** Prepares the texts; numbers are written as the language does. */
export function createWords({ words, plurals }: PackFind, style: NumberStyle): FindWords {
  const tell: FindWords["tell"] = (key, values) => fill(words[key] ?? key, values);
  return {
    tell,
    count: (key, count) => {
      const form = plurals.forms[Number(plurals.counts[count] ?? plurals.forms.indexOf("other"))] ?? "other";
      const number = writeFigure(count, { unit: "number", decimals: 0 }, style);
      return fill(words[`${key}_${form}`] ?? key, { count: number });
    },
  };
}
