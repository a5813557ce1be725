import { type KeyboardLayout } from "./layout";
import { ARABIC } from "./layouts/arabic";
import { RUSSIAN, UKRAINIAN } from "./layouts/cyrillic";
import { ENGLISH, KURMANJI, SPANISH, SWEDISH, TURKISH, UZBEK } from "./layouts/latin";
import { PASHTO } from "./layouts/pashto";
import { PERSIAN } from "./layouts/persian";
import { SORANI } from "./layouts/sorani";
import { TIGRINYA } from "./layouts/tigrinya";
import { URDU } from "./layouts/urdu";

/** Layouts by the slug of the language. */
export const LAYOUTS: Readonly<Record<string, KeyboardLayout>> = {
  sv: SWEDISH,
  "sv-simple": SWEDISH,
  en: ENGLISH,
  ar: ARABIC,
  fa: PERSIAN,
  prs: PERSIAN,
  ps: PASHTO,
  ckb: SORANI,
  kmr: KURMANJI,
  so: ENGLISH,
  ti: TIGRINYA,
  uk: UKRAINIAN,
  ru: RUSSIAN,
  tr: TURKISH,
  es: SPANISH,
  uz: UZBEK,
  ur: URDU,
};

/** For fields that take only digits. */
export const DIGITS: KeyboardLayout = { rows: [["1", "2", "3"], ["4", "5", "6"], ["7", "8", "9"], ["0"]] };

/** The letters of a language, then those of places in Sweden where these are others. */
export function layoutsOf(slug: string): readonly [KeyboardLayout, ...KeyboardLayout[]] {
  const own = LAYOUTS[slug] ?? ENGLISH;
  return own === SWEDISH ? [SWEDISH] : [own, SWEDISH];
}
