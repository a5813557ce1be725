import { type Problem } from "../problem";
import { type Content } from "../reading/read-content";
import { type Language } from "../schemas/languages";
import { checkKeys } from "./check-keys";
import { checkLetters } from "./check-letters";
import { checkTexts } from "./check-text";

/** Name of the file, below a language's folder, that holds place names in the language's letters. */
export const NAMES = "names";

/** Names of places hold no name in other letters: they are it. */
const NONE_IS_FOREIGN = () => false;

/**
 * Checks how a language that has the file writes the names of places: every municipality and county by its code, and
 * nothing else; in the letters of the language alone.
 */
export function checkNames(
  { words, statistics: { municipalities } }: Content,
  language: Language,
  problems: Problem[],
): void {
  const file = words.get(language.slug)?.get(NAMES);
  if (!file || municipalities.size === 0) return;
  const codes = [...municipalities.keys()];
  const counties = new Set(codes.map((code) => code.slice(0, 2)));
  const wanted = [...codes.map((code) => `municipalities.${code}`), ...[...counties].map((code) => `counties.${code}`)];
  checkKeys(file, new Set(wanted), "for each municipality and county of the register and for nothing else", problems);
  checkTexts(file, problems);
  checkLetters(file, () => undefined, language, NONE_IS_FOREIGN, problems);
}
