import { type Topic } from "../../../content/pack";
import { type HandCount } from "../talk/talk";

/** A group smaller than this could point to persons: of it nothing else is told. The same limit as of a kiosk's counts. */
export const SMALLEST_GROUP = 6;

/** Bands for the size of a group; a band says no exact number. `to` is left out where there is no end. */
export const BANDS = [
  { from: 1, to: SMALLEST_GROUP - 1 },
  { from: SMALLEST_GROUP, to: 15 },
  { from: 16, to: 30 },
  { from: 31, to: 60 },
  { from: 61 },
] as const;
export type Band = (typeof BANDS)[number];

/** What an ambassador notes after a visit. */
export interface AfterVisit {
  /** The accommodation or town, as it was typed. */
  place: string;
  /** Slug of the listeners' language. */
  language: string;
  /** Index into `BANDS`. */
  band: number;
  themes: readonly Topic[];
  questions: number;
  hands: readonly HandCount[];
}

/** The sums as they are saved. */
export type Sums =
  | { kind: "fotfaste-visit-sums"; format: 1; group: string }
  | {
      kind: "fotfaste-visit-sums";
      format: 1;
      group: string;
      place: string;
      language: string;
      themes: readonly Topic[];
      questions: number;
      hands: Partial<Record<Topic, string>>;
    };

/** "6-15", "61+": how a band is written in a file. */
export function writeBand(band: Band): string {
  return "to" in band ? `${band.from}-${band.to}` : `${band.from}+`;
}

/**
 * Writes the sums of a visit. Of a group under six only that is told, not even where it was. Hands are told in the same
 * bands, so that neither who raised one nor who did not can be worked out from them.
 */
export function sumUp({ place, language, band, themes, questions, hands }: AfterVisit): Sums {
  const size: Band = BANDS[band] ?? BANDS[0];
  const kind = "fotfaste-visit-sums" as const;
  if (size.from < SMALLEST_GROUP) return { kind, format: 1, group: `under ${SMALLEST_GROUP}` };
  return {
    kind,
    format: 1,
    group: writeBand(size),
    place: place.trim().slice(0, 80),
    language,
    themes,
    questions: Math.max(0, Math.floor(questions)),
    hands: Object.fromEntries(hands.map(({ topic, hands: count }) => [topic, writeHands(count)])),
  };
}

function writeHands(count: number): string {
  if (count < SMALLEST_GROUP) return `under ${SMALLEST_GROUP}`;
  return writeBand(BANDS.find((band) => !("to" in band) || count <= band.to) ?? BANDS[1]);
}
