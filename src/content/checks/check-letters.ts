import { type Problem, quoteValue } from "../problem";
import { type WordFile } from "../reading/read-words";
import { type Language } from "../schemas/languages";
import { ALPHABETS, SCRIPTS } from "./alphabets";
import { type IsName, wordsOf } from "./foreign-words";

/** Digits of other scripts than ours: numbers stand in western digits everywhere, as on signs, phones and prices. */
const OTHER_DIGIT = /(?![0-9])\p{Nd}/u;

/** What nobody sees: joiners, directions, marks of byte order; the build itself isolates numbers. */
const UNSEEN = /[\u00ad\u061c\u200b\u200d-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd]|(?!\n)\p{Cc}/u;

/**
 * Checks the letters of a translated file: no Latin prose in a language of another script, no letter that the language
 * is not written with, no digits of another script, no invisible signs. Names, abbreviations and what [[…]] marks as
 * Swedish are left alone.
 */
export function checkLetters(
  words: WordFile,
  originalOf: (key: string) => string | undefined,
  language: Language,
  isName: IsName,
  problems: Problem[],
): void {
  const faults = createFaults(language, isName);
  for (const [key, text] of words.texts) {
    for (const fault of faults(text, originalOf(key) ?? ""))
      problems.push({ file: words.file, line: words.lineOf(key), key, ...fault });
  }
}

function createFaults({ slug, tag, script }: Language, isName: IsName) {
  const measure = createMeasure(slug, tag, script);
  return (text: string, original: string): Pick<Problem, "found" | "expected">[] => {
    const faults: Pick<Problem, "found" | "expected">[] = [];
    const unseen = UNSEEN.exec(text);
    if (unseen) faults.push({ found: `the invisible sign ${codeOf(unseen[0])}`, expected: "only what can be seen" });
    const digit = OTHER_DIGIT.exec(text);
    if (digit) faults.push({ found: `the digit ${digit[0]}`, expected: "western digits, 0 to 9" });
    for (const word of wordsOf(text)) {
      const { latin, strange } = measure(word);
      if (!(latin || strange) || isName(word, original)) continue;
      faults.push(
        strange
          ? {
              found: `the letter ${strange} (${codeOf(strange)}) in ${quoteValue(word)}`,
              expected: "the letters of the language",
            }
          : {
              found: `the Latin word ${quoteValue(word)}`,
              expected: "names, abbreviations and [[Swedish words]] alone in Latin letters",
            },
      );
    }
    return faults;
  };
}

/** What a word is in a language: whether it holds Latin letters in another script, and its first strange sign. */
interface Measured {
  latin: boolean;
  strange: string | undefined;
}

/** What words of each language were found to be: they come again and again, in a text as in the next reading of all. */
const measured = new Map<string, Map<string, Measured>>();

function createMeasure(slug: string, tag: string, script: string): (word: string) => Measured {
  const alphabet = ALPHABETS[slug];
  const letters = alphabet && new Set(Array.from(alphabet.letters + (alphabet.marks ?? "")));
  const ownScript = SCRIPTS[script];
  const written = `${slug} ${tag} ${script}`;
  const known = measured.get(written) ?? new Map<string, Measured>();
  measured.set(written, known);
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    const latin = ownScript !== undefined && /\p{Script=Latin}/u.test(word);
    const strange =
      latin || !letters
        ? undefined
        : findStrange(word.toLocaleLowerCase(tag), letters, ownScript, alphabet.letters === "");
    const found = { latin, strange };
    known.set(word, found);
    return found;
  };
}

/** The first sign of a word that is not in the alphabet; with `whole` every letter of the script is in it. */
function findStrange(
  word: string,
  letters: ReadonlySet<string>,
  script: RegExp | undefined,
  whole: boolean,
): string | undefined {
  return Array.from(word).find((sign) => !letters.has(sign) && !(whole && script?.test(sign)));
}

function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
