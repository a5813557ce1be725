import { type Stage, type Topic } from "../../../content/pack";

/** The parts of a visit, in the order of the visits of Frivillig spridning (facts: what a visit had). */
export const PARTS = ["welcome", "reception", "work", "places", "stories", "questions", "home"] as const;
export type Part = (typeof PARTS)[number];

/** What an ambassador chooses from, besides the labour market, which every visit tells about. */
export const THEMES = [
  "first_steps",
  "housing",
  "school",
  "health",
  "community",
  "getting_around",
  "life",
  "good_to_know",
] as const satisfies Topic[];
export type Theme = (typeof THEMES)[number];

/** Where listeners stand. */
export const LISTENERS = ["waiting", "permit", "temporary"] as const satisfies Stage[];
export type Listeners = (typeof LISTENERS)[number];

/** How long visits are, in minutes. */
export const LENGTHS = [20, 40, 60] as const;
export type Length = (typeof LENGTHS)[number];

export const MOST_PLACES = 4;
export const FEWEST_THEMES = 3;
export const MOST_THEMES = 6;

/** What an ambassador has chosen. */
export interface Choice {
  /** Ids of municipalities, in the order in which they are told about. */
  places: readonly string[];
  themes: readonly Theme[];
  listeners: Listeners;
  /** Slugs of the languages on the screen: the listeners' and, where there is one, the language beside it. */
  languages: readonly string[];
  minutes: Length;
  /** True when an interpreter says everything once more. */
  interpreted: boolean;
}

/** Words of the deck's own, by the id of a text in `slide`. */
export const GREETINGS = ["welcome", "private"] as const;
export const PROMPTS = ["know", "matters", "hard", "ask"] as const;
export const GATHERED = ["asked", "counted"] as const;

/** What an entry of the deck is about. Ids name content; they say the same in every language. */
export type Subject =
  | { kind: "greeting"; id: (typeof GREETINGS)[number] }
  | { kind: "guide"; section: string; id: string }
  | { kind: "place"; place: string }
  | { kind: "map"; place: string }
  | { kind: "figure"; place: string; id: string }
  | { kind: "statement"; place: string; topic: Topic; id: string }
  | { kind: "story"; id: string }
  | { kind: "prompt"; id: (typeof PROMPTS)[number] }
  | { kind: "gathered"; id: (typeof GATHERED)[number] }
  | { kind: "take"; place: string }
  | { kind: "thanks" }
  /** An ambassador's own words, by the slug of their language. */
  | { kind: "own"; words: Readonly<Record<string, string>> };

/** One thing that is told; a long one takes several slides. */
export interface Entry {
  part: Part;
  subject: Subject;
}

/** A visit: what was chosen, and what is told in which order. */
export interface Deck {
  choice: Choice;
  entries: readonly Entry[];
}

/** Puts an entry one place up or down; the same list where there is no room. */
export function moveEntry(entries: readonly Entry[], at: number, by: -1 | 1): readonly Entry[] {
  const [one, other] = [entries[at], entries[at + by]];
  if (!one || !other) return entries;
  return entries.map((entry, place) => (place === at ? other : place === at + by ? one : entry));
}

/** A list with an entry put in at a place. */
export function insertEntry(entries: readonly Entry[], at: number, entry: Entry): readonly Entry[] {
  return [...entries.slice(0, at), entry, ...entries.slice(at)];
}

/** A list without the entry at a place. */
export function dropEntry(entries: readonly Entry[], at: number): readonly Entry[] {
  return entries.filter((_, place) => place !== at);
}
