/**
 * What the search page needs besides the texts: the glossary in one language, which of its terms stand in the Swedish
 * source of each text, and the localities. The browser builds its index from these and the texts themselves.
 */

/** A Swedish word met on letters, as the pack's language knows it. */
export interface SearchTerm {
  sv: string;
  /** Other Swedish forms and abbreviations. */
  also?: string[];
  /** What the language calls it. */
  text?: string;
  /** What it is, in the language. */
  explain?: string;
}

/** Indices into `terms` of what stands in the Swedish source of one text. */
export type TermMarks = readonly number[];

/** A language's search file; its `format` is the pack's. */
export interface PackSearch {
  format: number;
  terms: SearchTerm[];
  /** By the municipality's id: its statements in the order of its topics, then its contacts. */
  municipalities: Record<string, TermMarks[]>;
  /** In the order of the pack's guide: the section's own words, then its statements. */
  guide: TermMarks[][];
  /** In the order of the pack's stories. */
  stories: TermMarks[];
}

/** Places of about 1,000 inhabitants or more, the same in every language; its `format` is the atlas's. */
export interface Localities {
  format: number;
  /** Name, and index into the atlas's municipalities. */
  localities: [name: string, municipality: number][];
}
