import { findPlaces, type FoundPlaces } from "./find-places";
import { count, findTexts, type FoundTexts } from "./find-texts";
import { isBeginning, readQuestion } from "./question";
import { type SearchIndex } from "./search-index";

/** All that answers a question. */
export interface Findings extends FoundPlaces, FoundTexts {
  total: number;
}

/** Answers what a reader has typed; null when that holds no word, or only a letter or two that nothing answers yet. */
export function find(typed: string, index: SearchIndex): Findings | null {
  const question = readQuestion(typed, index.forms);
  if (!question) return null;
  const places = findPlaces(question, index);
  const texts = findTexts(question, index, places.places.length > 0 && !places.similar);
  const total = places.places.length + count(texts);
  return total === 0 && !isBeginning(question.folded) ? null : { ...places, ...texts, total };
}
