import { fold } from "./fold";

/**
 * A word as it stands in a text: letters, digits and marks, with the apostrophes and joiners inside it. Spaces, the word
 * separators of Ethiopic (፡ ።) and all other signs part words.
 */
const WORD = /[\p{L}\p{N}\p{M}'’‘ʻʼ\u200c\u200d]+/gu;

/** Letters of Arabic prefixed to a word: and, so, with, as, for, and the article. */
const ARTICLE = /^[وف]?(?:[بك]?ال|لل)(?=.{3})/;
const PARTICLE = /^[وفبكل](?=.{4})/;
const LATIN_MARKS = /[\u00c0-\u024f\u1e00-\u1eff]/;

/** The words of a text in their order. */
export function splitWords(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** A text as one word: the space of a name may be forgotten or mistaken. */
export function joinWords(text: string): string {
  return splitWords(text).join("");
}

/** A text in parts, words and what stands between them in turn; it begins with what stands before the first word. */
export function splitAtWords(text: string): string[] {
  return text.split(/([\p{L}\p{N}\p{M}'’‘ʻʼ\u200c\u200d]+)/u);
}

/** Under which forms a word is written into the index, or looked up. */
export type FormsOf = (word: string) => readonly string[];

/** Both ways to the forms of a language's words; each remembers what it has answered. */
export interface WordForms {
  written: FormsOf;
  asked: FormsOf;
}

/**
 * Prepares the forms of words: the folded word, as it is written where Latin letters bear marks (so that å typed as å ranks
 * before a), and in Arabic the word without the article. Texts are also written without prefixed particles; a question is
 * asked with them, because a word may begin with the same letter (بلدية).
 * @param language slug of the language.
 */
export function createForms(language: string): WordForms {
  const arabic = language === "ar";
  return {
    written: remember((word) => formsOf(word, arabic ? [ARTICLE, PARTICLE] : [])),
    asked: remember((word) => formsOf(word, arabic ? [ARTICLE] : [])),
  };
}

function formsOf(word: string, prefixes: readonly RegExp[]): readonly string[] {
  const folded = fold(word);
  if (!/[\p{L}\p{N}]/u.test(folded)) return [];
  const forms = [folded];
  const written = word.normalize("NFC").toLowerCase();
  if (LATIN_MARKS.test(written) && written !== folded) forms.push(written);
  const prefix = prefixes.find((one) => one.test(folded));
  if (prefix) forms.push(folded.replace(prefix, ""));
  return forms;
}

function remember(answer: FormsOf): FormsOf {
  const known = new Map<string, readonly string[]>();
  return (word) => {
    const old = known.get(word);
    if (old) return old;
    const forms = answer(word);
    known.set(word, forms);
    return forms;
  };
}
