/**
 * The atlas: what is known of all 290 municipalities and says the same in every language. The build writes it once; the
 * browser fetches it when a page needs it and formats its figures with the number style of the language.
 */

/** Raised when an atlas of one kind can no longer be read by an app of another. */
export const ATLAS_FORMAT = 1;

export const FIGURE_PICTURES = ["bar", "houses", "persons"] as const;
/** bar: a bar from zero. houses, persons: so many of ten. */
export type FigurePicture = (typeof FIGURE_PICTURES)[number];

export const FIGURE_UNITS = ["number", "percent", "kronor"] as const;
export type FigureUnit = (typeof FIGURE_UNITS)[number];

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

/** A place at a distance, in whole kilometres along a straight line. */
export interface Nearby {
  name: string;
  kilometres: number;
}

export interface AtlasMunicipality {
  /** Last part of its address. */
  id: string;
  code: string;
  name: string;
  /** The name in the letters of the reader's language; put in by the browser, in no file. */
  ownName?: string;
  /** Index into the atlas's `counties`. */
  county: number;
  website?: string;
  landscape: Landscape;
  /** Degrees east of its seat; the latitude stands in the landscape. */
  longitude: number;
  /** Place of the seat on the locator map, in its units. */
  locator: { x: number; y: number };
  /** A larger town by the groups of the Swedish Association of Local Authorities and Regions. */
  larger?: true;
  /** Nearest larger town, itself left out. */
  town: Nearby;
  airport: Nearby;
  /** True when the municipality has texts of its own. */
  told?: true;
}

export interface AtlasIndicator {
  id: string;
  unit: FigureUnit;
  /** Digits after the decimal sign; negative rounds to tens, hundreds and so on. */
  decimals: number;
  picture: FigurePicture;
  /** Shown first. */
  key?: true;
  /** Which end most people wish for; left out where it depends on the person. */
  direction?: "more" | "less";
  publisher: string;
  /** Year of the values; null when the publisher's copy did not state it. */
  year: number | null;
  yearConfirmed: boolean;
  /** Years of the few municipalities whose value is of another year, by code. */
  otherYears?: Record<string, number>;
  /** The middle one of all municipalities. */
  median: number;
  /** Where the picture of a value ends. */
  end: number;
  /** In the order of the atlas's municipalities; null where there is no figure. */
  values: (number | null)[];
}

export interface Atlas {
  format: number;
  /** Size of the locator map, in its units; its outline is a symbol of the sheet of icons. */
  outline: { width: number; height: number };
  counties: string[];
  /** The counties in the letters of the reader's language; put in by the browser, in no file. */
  ownCounties?: string[];
  /** In the order of their Swedish names. */
  municipalities: AtlasMunicipality[];
  indicators: AtlasIndicator[];
}

/** Names of places in the letters of a language, in the order of the atlas. */
export interface OwnNames {
  municipalities: string[];
  counties: string[];
}

const named = new WeakMap<object, Atlas>();

/** The atlas in which each place has its name in the language's own letters beside the Swedish one. */
export function withOwnNames(atlas: Atlas, names: OwnNames): Atlas {
  const known = named.get(names);
  if (known) return known;
  const municipalities = atlas.municipalities.map((place, at) => ({
    ...place,
    ownName: names.municipalities[at] ?? "",
  }));
  const made = { ...atlas, municipalities, ownCounties: names.counties };
  named.set(names, made);
  return made;
}
