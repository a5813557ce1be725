import { type FoundPlace } from "../places/place-data";

/** The compared places in the order of the reader's choice. */
export type Chosen = readonly FoundPlace[];

/** How many places stand side by side at most: more are no longer taken in at a glance. */
export const MOST_COMPARED = 3;
