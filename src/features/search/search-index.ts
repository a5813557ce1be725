import MiniSearch from "minisearch";
import { type AtlasMunicipality } from "../../content/atlas";
import { listPlaces, listTexts, type PlaceEntry, type SearchSources, type TextEntry } from "./entries";
import { createForms, joinWords, splitWords, type FormsOf, type WordForms } from "./words";

/** Everything that can be found, and the two indexes over it; their documents are places in the lists. */
export interface SearchIndex {
  forms: WordForms;
  /** Municipalities with texts of their own. */
  told: readonly AtlasMunicipality[];
  places: { entries: readonly PlaceEntry[]; index: MiniSearch<number> };
  texts: { entries: readonly TextEntry[]; index: MiniSearch<number> };
}

/** Longest time in milliseconds that building holds the page before it lets others run. */
const LONGEST_SLICE = 8;

/** Clock and rest of the builder, for tests. */
export interface Pace {
  now: () => number;
  /** Lets the page do what waits. */
  rest: () => Promise<void>;
}

/** The browser's own pace. */
const PACE: Pace = {
  now: () => performance.now(),
  rest: () => new Promise((resolve) => setTimeout(resolve)),
};

/** Builds the index in slices, so that the page stays awake meanwhile. */
export async function buildIndex(sources: SearchSources, pace: Pace = PACE): Promise<SearchIndex> {
  const forms = createForms(sources.pack.language.slug);
  const places = listPlaces(sources);
  await pace.rest();
  const texts = listTexts(sources);
  const index: SearchIndex = {
    forms,
    told: sources.atlas.municipalities.filter(({ told }) => told),
    places: {
      entries: places,
      index: createIndex(["name", "joined", "ownName", "county"], placeFields(places), forms.asked),
    },
    texts: {
      entries: texts,
      index: createIndex(["text", "swedish", "heading", "place"], textFields(texts), forms.written),
    },
  };
  let begun = pace.now();
  for (const { entries, index: own } of [index.places, index.texts]) {
    for (let at = 0; at < entries.length; at += 1) {
      if (pace.now() - begun >= LONGEST_SLICE) {
        await pace.rest();
        begun = pace.now();
      }
      own.add(at);
    }
  }
  return index;
}

type ReadField = (at: number, field: string) => string;

function createIndex(fields: string[], read: ReadField, written: FormsOf): MiniSearch<number> {
  return new MiniSearch<number>({
    fields,
    extractField: (at, field) => (field === "id" ? at : read(at, field)),
    tokenize: splitWords,
    processTerm: (word) => [...written(word)],
  });
}

function placeFields(entries: readonly PlaceEntry[]): ReadField {
  return (at, field) => {
    const entry = entries[at];
    if (field === "joined") return entry && splitWords(entry.name).length > 1 ? joinWords(entry.name) : "";
    return entry?.[field as "name" | "ownName" | "county"] ?? "";
  };
}

function textFields(entries: readonly TextEntry[]): ReadField {
  return (at, field) => {
    const entry = entries[at];
    return entry ? fieldOf(entry, field as "text" | "swedish" | "heading" | "place") : "";
  };
}

function fieldOf(entry: TextEntry, field: "text" | "swedish" | "heading" | "place"): string {
  switch (field) {
    case "text":
      return entry.kind === "term" ? (entry.term.explain ?? "") : entry.kind === "topic" ? "" : entry.text;
    case "swedish":
      return (entry.kind === "term" ? [entry.term] : entry.kind === "topic" ? [] : entry.terms)
        .map(({ sv, also = [] }) => [sv, ...also].join(" "))
        .join(" ");
    case "heading":
      if (entry.kind === "story") return entry.story.title;
      return entry.kind === "term" ? (entry.term.text ?? "") : entry.heading;
    case "place":
      if (entry.kind === "story") return entry.story.place;
      return entry.kind === "passage" && entry.at.page === "municipality" ? entry.at.name : "";
  }
}
