import { type Query } from "minisearch";
import { compared, type ComparedName } from "./compared";
import { type PlaceEntry } from "./entries";
import { BY_BEGINNING, toQuery, type Question } from "./question";
import { type SearchIndex } from "./search-index";
import { typingErrors } from "./typing-errors";
import { joinWords } from "./words";

/** Fewer places than this found by their names, and names with typing errors are looked for too. */
const FEW = 5;
/** Most typing errors that are forgiven. */
const MOST_ERRORS = 2;

/** How well a place answers, best first; from `county` on it is not its name that does, or its name only resembles it. */
const RANKS = { same: 0, folded: 1, begins: 2, beginsFolded: 3, word: 4, county: 5, similar: 6, wordOfCounty: 9 };

export interface FoundPlaces {
  places: PlaceEntry[];
  /** True when none answers surely: these names only resemble the question. */
  similar: boolean;
}

/** Counties are looked for from so many letters on: fewer begin half of them. */
const LETTERS_OF_COUNTY = 3;
const NAME_FIELDS = ["name", "joined", "ownName"];

interface RankedPlace {
  place: PlaceEntry;
  rank: number;
  score: number;
}

/** Finds places by name, then by county, and where few bear the name also those whose name resembles it. */
export function findPlaces(question: Question, { places: { entries, index } }: SearchIndex): FoundPlaces {
  const query: Query = { combineWith: "OR", queries: [toQuery(question), joinWords(question.folded)] };
  const found = new Map<number, RankedPlace>();
  const fields = question.folded.length < LETTERS_OF_COUNTY ? NAME_FIELDS : [...NAME_FIELDS, "county"];
  for (const { id, score, match } of index.search(query, { ...BY_BEGINNING, fields })) {
    const place = entries[id as number];
    const byName = Object.values(match).some((fields) => fields.some((field) => field !== "county"));
    if (place)
      found.set(id as number, { place, score, rank: byName ? rankName(place, question) : rankCounty(place, question) });
  }
  const named = [...found.values()].filter(({ rank }) => rank < RANKS.county).length;
  if (named < FEW) {
    const similar = index
      .search(query, { ...BY_BEGINNING, fields: NAME_FIELDS, fuzzy: forgivenErrors })
      .flatMap(({ id, score }) => {
        const place = entries[id as number];
        const errors = place && !found.has(id as number) ? errorsIn(place, question) : Number.POSITIVE_INFINITY;
        return place && errors <= MOST_ERRORS ? [{ id: id as number, place, score, rank: RANKS.similar + errors }] : [];
      });
    const least = Math.min(...similar.map(({ rank }) => rank));
    for (const { id, ...place } of similar) if (place.rank < least + 1) found.set(id, place);
  }
  const ranked = [...found.values()].sort(
    (one, other) => one.rank - other.rank || kindOf(one) - kindOf(other) || other.score - one.score,
  );
  const best = ranked[0]?.rank ?? RANKS.same;
  return { places: ranked.map(({ place }) => place), similar: best >= RANKS.similar && best < RANKS.wordOfCounty };
}

function kindOf({ place: { kind } }: RankedPlace): number {
  return kind === "municipality" ? 0 : 1;
}

const namesOfPlaces = new WeakMap<PlaceEntry, readonly ComparedName[]>();

/** The names of a place, readied for comparison once. */
function namesOf(place: PlaceEntry): readonly ComparedName[] {
  const known = namesOfPlaces.get(place);
  if (known) return known;
  const names = [place.name, place.ownName].filter(Boolean).map(compared);
  namesOfPlaces.set(place, names);
  return names;
}

function rankName(place: PlaceEntry, { written, folded }: Question): number {
  const names = namesOf(place);
  if (names.some((name) => name.written === written)) return RANKS.same;
  if (names.some((name) => name.folded === folded)) return RANKS.folded;
  if (names.some((name) => name.written.startsWith(written))) return RANKS.begins;
  return names.some((name) => name.folded.startsWith(folded)) ? RANKS.beginsFolded : RANKS.word;
}

function rankCounty({ county }: PlaceEntry, { folded }: Question): number {
  return compared(county).folded.startsWith(folded) ? RANKS.county : RANKS.wordOfCounty;
}

/** How many errors a word may hold, by its length: neighbours that changed places are two to the index. */
function forgivenErrors(word: string): number {
  return word.length < 4 ? 0 : word.length === 4 ? 1 : MOST_ERRORS;
}

/** Typing errors between the question and a name; half a one more when only a word of the name is like it. */
function errorsIn(place: PlaceEntry, { folded, words }: Question): number {
  const names = namesOf(place);
  return Math.min(
    ...names.map((name) => typingErrors(folded, name.folded)),
    ...(words.length === 1
      ? names.flatMap((name) => name.folded.split(" ").map((word) => typingErrors(folded, word) + 0.5))
      : []),
  );
}
