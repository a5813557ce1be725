import { type SearchResult } from "minisearch";
import { compared } from "./compared";
import { type PassageEntry, type StoryEntry, type TermEntry, type TextEntry, type TopicEntry } from "./entries";
import { BY_BEGINNING, isBeginning, toQuery, type Question } from "./question";
import { type SearchIndex } from "./search-index";

/** Fewer texts than this, and words with typing errors are looked for too. */
const FEW = 3;

/** Words of texts that a find rests on, as the index writes them. */
type Hits = ReadonlySet<string>;

/** A passage or a story with the words it was found by; without any where only the Swedish source has them. */
export interface Hit<Entry> {
  entry: Entry;
  hits: Hits;
}

export interface FoundTexts {
  /** True when no text has the words as they were typed: these have words that resemble them. */
  guessed: boolean;
  terms: TermEntry[];
  topics: TopicEntry[];
  passages: Hit<PassageEntry>[];
  stories: Hit<StoryEntry>[];
}

const BOOST = { text: 2, swedish: 1.5, heading: 2, place: 2 };

/**
 * Finds words, topics, passages and stories.
 * @param sure true when places answer the question already: then nothing is guessed.
 */
export function findTexts(question: Question, index: SearchIndex, sure: boolean): FoundTexts {
  const options = { ...BY_BEGINNING, prefix: isBeginning, boost: BOOST };
  const search = index.texts.index;
  const exact = sortOut(search.search(toQuery(question), options), question, index);
  if (sure || count(exact) >= FEW) return exact;
  const forgiving = search.search(toQuery(question), { ...options, fuzzy: forgivenErrors });
  const resembling = sortOut(forgiving, question, index, count(exact) === 0);
  if (count(resembling) > 0 || question.words.length === 1) return resembling;
  return sortOut(search.search(toQuery(question, "OR"), options), question, index, true);
}

/** How many texts were found. */
export function count({ terms, topics, passages, stories }: FoundTexts): number {
  return terms.length + topics.length + passages.length + stories.length;
}

function forgivenErrors(word: string): number {
  return word.length < 5 ? 0 : word.length < 8 ? 1 : 2;
}

function sortOut(
  results: readonly SearchResult[],
  question: Question,
  { texts }: SearchIndex,
  guessed = false,
): FoundTexts {
  const found: FoundTexts = { guessed, terms: [], topics: [], passages: [], stories: [] };
  const terms: { entry: TermEntry; rank: number }[] = [];
  for (const { id, match } of results) {
    const entry = texts.entries[id as number];
    if (!entry || !answers(entry, match, question)) continue;
    if (entry.kind === "term") terms.push({ entry, rank: rankTerm(entry, match, question) });
    else if (entry.kind === "topic") found.topics.push(entry);
    else if (entry.kind === "passage") found.passages.push({ entry, hits: hitsIn(match) });
    else found.stories.push({ entry, hits: hitsIn(match) });
  }
  found.terms = terms.sort((one, other) => one.rank - other.rank).map(({ entry }) => entry);
  return found;
}

/** A single word must stand in the text or its Swedish source; every passage of Åre bears the name of Åre. */
function answers({ kind }: TextEntry, match: SearchResult["match"], { words }: Question): boolean {
  if (words.length > 1 || kind === "topic" || kind === "term") return true;
  const wanted = kind === "story" ? ["text", "swedish", "heading"] : ["text", "swedish"];
  return Object.values(match).some((fields) => fields.some((field) => wanted.includes(field)));
}

/** The word itself first, then words that begin so, then what is found by its explanation. */
function rankTerm({ term }: TermEntry, match: SearchResult["match"], { folded, words }: Question): number {
  const asked = words.length === 1 ? (words[0] ?? []) : [folded];
  const names = [term.sv, ...(term.also ?? []), term.text ?? ""].map((name) => compared(name).folded);
  if (names.some((name) => asked.includes(name))) return 0;
  if (names.some((name) => asked.some((form) => name.startsWith(form)))) return 1;
  return Object.values(match).some((fields) => fields.some((field) => field !== "text")) ? 2 : 3;
}

function hitsIn(match: SearchResult["match"]): Hits {
  return new Set(Object.keys(match).filter((word) => match[word]?.includes("text")));
}
