/**
 * What the page that finds fitting places needs besides the atlas: occupations with their outlook, the same in every
 * language, and the words of one language. It is the contract between the build and the browser.
 */

/** Chance of work: 0 small, 1 medium, 2 large. */
export type Chance = 0 | 1 | 2;

/** How Arbetsförmedlingen judges an occupation. */
export interface OccupationOutlook {
  /** Its name in Swedish. */
  name: string;
  /** For the whole country; demand in some years: -1 less, 0 the same, 1 more. */
  country?: { round: string; chance: Chance; demand: -1 | 0 | 1 };
  /** By county, in the order of the atlas's counties; null where it is not judged. */
  counties?: { round: string; chances: (Chance | null)[] };
}

/** A group of SSYK 2012. */
export interface OccupationGroup {
  code: string;
  /** Index into `fields`. */
  field: number;
  /** Its title in Swedish. */
  title: string;
  /** It holds occupations that need no formal education. */
  untrained?: true;
  /** Groups whose work is alike, the closest first: indices into `groups`. */
  related?: number[];
  /** Indices into `outlooks`. */
  outlooks?: number[];
}

/** Occupations, the same in every language; its `format` is the atlas's. */
export interface OccupationData {
  format: number;
  /** Ids, which name their pictures. */
  fields: string[];
  groups: OccupationGroup[];
  outlooks: OccupationOutlook[];
}

/** How a language counts: browsers lack the rules of several of our languages. */
export interface PluralForms {
  /** Names of the forms (CLDR). */
  forms: string[];
  /** For each count from 0 on, a digit: the index of its form. */
  counts: string;
}

/** Words of the page in one language. */
export interface PackFind {
  /** By dotted key; a plural form ends in _one, _other and so on. */
  words: Record<string, string>;
  plurals: PluralForms;
  /** Names in the order of the data's fields and groups. */
  fields: string[];
  groups: string[];
  /** Other words that people type, in the order of the groups. */
  search: (string[] | null)[];
}
