import { type Query, type SearchOptions } from "minisearch";
import { compared, type ComparedName } from "./compared";
import { splitWords, type WordForms } from "./words";

/** Longest question in characters, and most words of it, that are looked up: more would slow a phone down and find nothing. */
export const LONGEST_QUESTION = 80;
const MOST_WORDS = 8;

/** What a reader asks, ready for the indexes. */
export interface Question extends ComparedName {
  /** The forms of each word. */
  words: readonly (readonly string[])[];
}

/** Reads what a reader has typed; null when it holds no word. */
export function readQuestion(typed: string, { asked }: WordForms): Question | null {
  const text = typed.slice(0, LONGEST_QUESTION);
  const words = splitWords(text)
    .slice(0, MOST_WORDS)
    .map(asked)
    .filter((forms) => forms.length > 0);
  return words.length > 0 ? { words, ...compared(text) } : null;
}

/** Reads the question that an address asks: what stands there may be anything. */
export function questionOf(address: URLSearchParams): string {
  return (address.get("q") ?? "").slice(0, LONGEST_QUESTION);
}

/** Fewer letters than this begin a large part of all words: in texts they count only as a word of their own. */
const LETTERS_OF_BEGINNING = 3;
const ETHIOPIC = /\p{Script=Ethiopic}/u;

/** True of a form that can be taken for the beginning of longer words; a sign of Ethiopic is a syllable, no letter. */
export function isBeginning(form: string): boolean {
  return form.replace(/^ال/, "").length >= LETTERS_OF_BEGINNING || ETHIOPIC.test(form);
}

/** The question for an index: every word, or with OR any of them, in any of its forms. */
export function toQuery({ words }: Question, combineWith: "AND" | "OR" = "AND"): Query {
  return { combineWith, queries: words.map((forms) => ({ combineWith: "OR", queries: [...forms] })) };
}

/** How the indexes are asked: the words come ready, and each may be the beginning of a longer one. */
export const BY_BEGINNING: SearchOptions = {
  tokenize: (form) => [form],
  processTerm: (form) => form,
  prefix: true,
};
