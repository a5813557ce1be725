import { type NumberStyle } from "../i18n/number-style";
import { type Landscape, type OwnNames } from "./atlas";
import { type PackEvent } from "./events";
import { type PackFind } from "./occupation-data";

/**
 * The pack: words and facts of one language. It is the contract between the build, which writes it, and the browser,
 * which reads it. A page needs the pack itself; what a municipality tells, the places and the atlas are files of their
 * own, fetched when a page needs them, so that the first load does not grow with the municipalities.
 * Texts may hold one mark: [[Swedish words]] inside a text in another language.
 */

/** Raised when a pack of one kind can no longer be read by an app of another. */
export const PACK_FORMAT = 2;

/** The topics of a profile, in the order in which they are always shown. */
export const TOPICS = [
  "work",
  "first_steps",
  "housing",
  "school",
  "health",
  "community",
  "getting_around",
  "life",
  "good_to_know",
] as const;
export type Topic = (typeof TOPICS)[number];

/** Where a person stands; kept in memory only. */
export const STAGES = ["waiting", "permit", "temporary", "helper"] as const;
export type Stage = (typeof STAGES)[number];

/** Who speaks in a story. */
export const TELLERS = ["newcomer", "newcomers", "mover", "staff", "leader"] as const;
export type Teller = (typeof TELLERS)[number];

export interface PackLanguage {
  slug: string;
  tag: string;
  autonym: string;
  direction: "ltr" | "rtl";
}

export interface PackSource {
  publisher: string;
  title?: string;
  address?: string;
  /** Written out in the language of the pack. */
  date?: string;
}

export interface PackStatement {
  id: string;
  text: string;
  /** Index into the pack's `sources`. */
  source: number;
  /** "2021", "about 2021", "year not stated", in the language of the pack. */
  year: string;
  confidence: "high" | "medium" | "low";
  old?: true;
  county?: true;
  /** The Swedish text has changed since this one was made from it. */
  outdated?: true;
  /** "Ask the Migration Agency before you rely on this", whole, in the language of the pack. */
  ask?: string;
  ruleFrom?: string;
  phone?: string;
  email?: string;
  website?: string;
  street?: string;
}

/** What a municipality tells about itself; its name, place and figures stand in the atlas. */
export interface PackMunicipality {
  id: string;
  topics: { id: Topic; statements: PackStatement[] }[];
  contacts: PackStatement[];
}

/** Texts of some of the municipalities, with their own sources. */
export interface PackProfiles {
  format: number;
  sources: PackSource[];
  municipalities: PackMunicipality[];
}

/** What lists and searches of places need in one language. */
export interface PackPlaces {
  format: number;
  /** By the municipality's id: its summary, and which of the pack's `profiles` holds its texts. */
  told: Record<string, { summary: string; outdated?: true; profiles: number }>;
  /** Left out where the Swedish names stand alone. */
  names?: OwnNames;
}

/** What the pages for visits need in one language: their words, and what is planned. */
export interface PackVisit {
  /** By dotted key. */
  words: Record<string, string>;
  /** In the order of time. */
  events: PackEvent[];
}

/** What a language has besides for pages that are kept after the rest: one file, because one is kept with few requests. */
export interface PackLater {
  format: number;
  find: PackFind;
  visit: PackVisit;
}

/** A file of the site, with the digest it must have. */
export interface FileReference {
  /** Below the site's base. */
  address: string;
  /** In the form of Subresource Integrity. */
  integrity: string;
}

export interface PackGuideSection {
  id: string;
  stages: Stage[];
  title: string;
  intro: string;
  /** The Swedish title or introduction has changed since. */
  outdated?: true;
  statements: PackStatement[];
}

export interface PackStory {
  id: string;
  /** The municipality the story is from, when it has a page with texts. */
  home: { id: string; name: string; landscape: Landscape } | null;
  place: string;
  nearby: boolean;
  teller: Teller;
  consent: "retold" | "recorded";
  /** The recording's address below the site's base, and the tag of its language. */
  audio?: { address: string; tag: string };
  title: string;
  lead: string;
  paragraphs: string[];
  source: number;
  year: string;
  old?: true;
  /** The Swedish story has changed since. */
  outdated?: true;
}

/** One row of the table of translations on the about page. */
export interface PackTranslation {
  slug: string;
  tag: string;
  autonym: string;
  direction: "ltr" | "rtl";
  texts: string;
  /** human: a person has made or reviewed every text. */
  how: "source" | "machine" | "human";
  /** How many texts somebody has reviewed; not said of the source. */
  reviewed?: string;
  /** How many texts are older than their source; not said of the source. */
  outdated?: string;
}

export interface Pack {
  format: number;
  language: PackLanguage;
  /** Texts of the interface, by dotted key. */
  words: Record<string, string>;
  numbers: NumberStyle;
  /** How many municipalities tell about themselves. */
  told: number;
  guide: PackGuideSection[];
  stories: PackStory[];
  sources: PackSource[];
  publisher: { name: string; email: string | null; website: string | null } | null;
  translations: PackTranslation[];
  /** Publishers of figures, with what they publish and under which licence. */
  indicatorSources: { name: string; publisher: string; table: string; address: string; licence: string }[];
  /** What is fetched when a page needs it. */
  files: PackFiles;
}

export interface PackFiles {
  /** The same for every language. */
  atlas: FileReference;
  /** The drawing of the map page, the same for every language. */
  map: FileReference;
  places: FileReference;
  profiles: FileReference[];
  /** The glossary and what else the search page needs in this language. */
  search: FileReference;
  /** Places of about 1,000 inhabitants or more, the same for every language. */
  localities: FileReference;
  /** What is kept on a device after the rest of the language. */
  later: FileReference;
  /** Occupations and their outlook, the same for every language; kept after the rest too. */
  occupations: FileReference;
}
