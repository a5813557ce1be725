import { type AtlasIndicator } from "../../content/atlas";
import { bordersOf, classOf, toneOf } from "./classes";

/** How an indicator colours the map. */
export interface Colouring {
  indicator: AtlasIndicator;
  /** Between the classes; see `bordersOf`. */
  borders: number[];
  /** The tone, from 0, of each class. */
  tones: number[];
  /** Indexes of the municipalities of each class, and last of those without a figure. */
  members: number[][];
}

/** Sorts the municipalities into classes by an indicator. */
export function colourBy(indicator: AtlasIndicator): Colouring {
  const borders = bordersOf(indicator.values, indicator.decimals);
  const classes = [...borders, null];
  const members: number[][] = [...classes.map(() => []), []];
  indicator.values.forEach((value, at) => {
    members[value === null ? classes.length : classOf(value, borders)]?.push(at);
  });
  return { indicator, borders, tones: classes.map((_, place) => toneOf(place, classes.length)), members };
}

/** The name of the tone of a class, as the style knows it; of what has no figure when there is no such class. */
export function toneName(place: number, tones: readonly number[]): string {
  const tone = tones[place];
  return tone === undefined ? "map-none" : `map-tone-${tone + 1}`;
}
