/**
 * The pack: all words, facts and formatted figures of one language. It is the contract between the build, which writes
 * it, and the browser, which reads it. Everything in it is ready to be shown; nothing is formatted in the browser.
 * Texts may hold one mark: [[Swedish words]] inside a text in another language.
 */

/** Raised when a pack of one kind can no longer be read by an app of another. */
export const PACK_FORMAT = 1;

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

export const FIGURE_PICTURES = ["people", "bar", "houses"] as const;
export type FigurePicture = (typeof FIGURE_PICTURES)[number];

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
  /** "Ask the Migration Agency before you rely on this", whole, in the language of the pack. */
  ask?: string;
  ruleFrom?: string;
  phone?: string;
  email?: string;
  website?: string;
  street?: string;
}

export interface PackFigure {
  id: string;
  picture: FigurePicture;
  /** Number with its unit, written for the language. */
  value: string;
  /** The middle one of Sweden's 290 municipalities, written the same way. */
  median: string;
  year: string;
  yearConfirmed: boolean;
  /** 0–1: the value and the median on a scale from 0 to the highest of all municipalities' 95th percentile. */
  share: number;
  medianShare: number;
}

/** What a portrait is drawn from; see src/content/map/landscape.ts for the rules. */
export interface Landscape {
  /** Seed of the drawing: the municipality's code. */
  seed: number;
  /** Degrees north of the municipality's seat. */
  latitude: number;
  population: number;
  relief: "mountains" | "hills" | "flat";
  water: "coast" | "lake" | "river";
  town: "city" | "town" | "village";
}

export interface PackMunicipality {
  id: string;
  name: string;
  county: string;
  website?: string;
  summary: string;
  landscape: Landscape;
  /** Place of the seat on the locator map, in its units. */
  locator: { x: number; y: number };
  figures: PackFigure[];
  topics: { id: Topic; statements: PackStatement[] }[];
  contacts: PackStatement[];
}

export interface PackGuideSection {
  id: string;
  stages: Stage[];
  title: string;
  intro: string;
  statements: PackStatement[];
}

export interface PackStory {
  id: string;
  municipality: string | null;
  place: string;
  nearby: boolean;
  teller: Teller;
  consent: "retold" | "recorded";
  title: string;
  lead: string;
  paragraphs: string[];
  source: number;
  year: string;
  old?: true;
}

/** One row of the table of translations on the about page. */
export interface PackTranslation {
  slug: string;
  tag: string;
  autonym: string;
  direction: "ltr" | "rtl";
  texts: string;
  how: "source" | "machine" | "human";
}

export interface Pack {
  format: number;
  language: PackLanguage;
  /** Texts of the interface, by dotted key. */
  words: Record<string, string>;
  municipalities: PackMunicipality[];
  guide: PackGuideSection[];
  stories: PackStory[];
  sources: PackSource[];
  publisher: { name: string; email: string | null; website: string | null } | null;
  translations: PackTranslation[];
  /** Publishers of figures, with what they publish and under which licence. */
  indicatorSources: { name: string; publisher: string; table: string; address: string; licence: string }[];
  /** Outline of Sweden for locator maps: SVG path data in a box of `width` × `height`. */
  outline: { path: string; width: number; height: number };
}
