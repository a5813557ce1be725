import { TOPICS } from "../../../content/pack";
import { MOST_WORDS } from "./divide";
import {
  GATHERED,
  GREETINGS,
  LENGTHS,
  LISTENERS,
  MOST_PLACES,
  MOST_THEMES,
  PARTS,
  PROMPTS,
  THEMES,
  type Choice,
  type Deck,
  type Entry,
  type Subject,
} from "./deck";
import { countWords } from "./sentences";

/** What a file says it is, so that it is told from others. */
const KIND = "fotfaste-visit";

/** Raised when a deck file of one kind can no longer be read by an app of another. */
export const DECK_FORMAT = 1;

/** No deck needs more: some 300 entries, each with a slide of own words in two languages. */
export const LARGEST_FILE = 200_000;
const MOST_ENTRIES = 300;
const LONGEST_OWN = 600;

/** What own words could carry that runs: elements, handlers, addresses that are programs. They are only ever shown as text. */
const CODE = /<\s*\/?\s*[a-z!?]|\bon\w+\s*=|\b(?:javascript|vbscript|data)\s*:/i;

/** Why a file is not opened; each has its words under `file`. */
export type DeckFault = "damaged" | "foreign" | "version" | "unsafe" | "large";

/** Writes a deck down for `parseDeck`. */
export function writeDeck({ choice, entries }: Deck): string {
  return JSON.stringify({ kind: KIND, format: DECK_FORMAT, choice, entries }, null, 1);
}

/** True for words that an ambassador's own slide may hold. */
export function areSafe(words: string): boolean {
  return !CODE.test(words);
}

/** True for words that fit on a slide of their own. */
export function areFew(words: string): boolean {
  return countWords(words) <= MOST_WORDS && words.length <= LONGEST_OWN;
}

/**
 * Reads a deck from a file. Nothing in the file is trusted: only known kinds, ids and plain words are taken over, and
 * when anything else stands in it the whole file is refused.
 */
export function parseDeck(text: string): Deck | DeckFault {
  if (text.length > LARGEST_FILE) return "large";
  const file = parseObject(text);
  if (!file) return "damaged";
  if (file["kind"] !== KIND) return "foreign";
  if (file["format"] !== DECK_FORMAT) return "version";
  if (!areSafe(JSON.stringify(file))) return "unsafe";
  const choice = parseChoice(file["choice"]);
  const entries = parseList(file["entries"], MOST_ENTRIES, parseEntry);
  return choice && entries ? { choice, entries } : "damaged";
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    return asRecord(JSON.parse(text));
  } catch (error) {
    console.info("The file is no JSON.", error);
    return null;
  }
}

function asRecord(value: unknown): Record<string, unknown> | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
}

/** Reads a list whose every item can be read; null when one cannot. */
function parseList<Value>(value: unknown, most: number, parse: (item: unknown) => Value | null): Value[] | null {
  if (!Array.isArray(value) || value.length > most) return null;
  const read = value.flatMap((item: unknown) => parse(item) ?? []);
  return read.length === value.length ? read : null;
}

function parseChoice(value: unknown): Choice | null {
  const choice = asRecord(value);
  if (!choice) return null;
  const places = parseList(choice["places"], MOST_PLACES, asId);
  const themes = parseList(choice["themes"], MOST_THEMES, (theme) => oneOf(theme, THEMES));
  const languages = parseList(choice["languages"], 2, asId);
  const listeners = oneOf(choice["listeners"], LISTENERS);
  const minutes = oneOf(choice["minutes"], LENGTHS);
  const interpreted = oneOf(choice["interpreted"], [true, false]);
  if (!places || !themes || !languages || languages.length === 0) return null;
  if (listeners === null || minutes === null || interpreted === null) return null;
  return { places, themes, listeners, languages, minutes, interpreted };
}

function parseEntry(value: unknown): Entry | null {
  const entry = asRecord(value);
  const part = oneOf(entry?.["part"], PARTS);
  const subject = parseSubject(asRecord(entry?.["subject"]) ?? {});
  return part && subject ? { part, subject } : null;
}

function parseSubject(value: Record<string, unknown>): Subject | null {
  const { kind } = value;
  const id = asId(value["id"]);
  const place = asId(value["place"]);
  const section = asId(value["section"]);
  const topic = oneOf(value["topic"], TOPICS);
  switch (kind) {
    case "greeting":
      return withId(kind, oneOf(value["id"], GREETINGS));
    case "prompt":
      return withId(kind, oneOf(value["id"], PROMPTS));
    case "gathered":
      return withId(kind, oneOf(value["id"], GATHERED));
    case "story":
      return withId(kind, id);
    case "guide":
      return section && id ? { kind, section, id } : null;
    case "place":
    case "map":
    case "take":
      return place ? { kind, place } : null;
    case "figure":
      return place && id ? { kind, place, id } : null;
    case "statement":
      return place && topic && id ? { kind, place, topic, id } : null;
    case "thanks":
      return { kind };
    case "own":
      return parseOwn(asRecord(value["words"]));
    default:
      return null;
  }
}

function withId<Kind extends string, Id extends string>(kind: Kind, id: Id | null): { kind: Kind; id: Id } | null {
  return id === null ? null : { kind, id };
}

function parseOwn(words: Record<string, unknown> | null): Subject | null {
  if (!words) return null;
  const own = Object.entries(words).flatMap(([language, text]) =>
    asId(language) && typeof text === "string" && text.trim() !== "" && areFew(text) ? [[language, text] as const] : [],
  );
  if (own.length === 0 || own.length !== Object.keys(words).length) return null;
  return { kind: "own", words: Object.fromEntries(own) };
}

/** An id of content or a slug of a language. */
function asId(value: unknown): string | null {
  return typeof value === "string" && /^[a-z0-9][a-z0-9_-]{0,80}$/.test(value) ? value : null;
}

function oneOf<Value>(value: unknown, known: readonly Value[]): Value | null {
  const at = known.indexOf(value as Value);
  return at < 0 ? null : (known[at] as Value);
}
