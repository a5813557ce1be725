import { toStage, type Point, type Scene, type View } from "./viewport";

/** A name that the map would show. */
export interface Label {
  /** Index of its municipality. */
  at: number;
  name: string;
  /** The place it names, in units of the drawing. */
  x: number;
  y: number;
  /** True where the place's dot is drawn in any case, so that no other name may cover it. */
  dotted: boolean;
}

/** A name on the stage: where its text starts or ends, in pixels. */
export interface PlacedLabel extends Label {
  /** The named place on the stage. */
  dot: Point;
  text: Point & { anchor: "start" | "middle" | "end" };
}

/** Mean width of a letter, as a part of the letters' size: a little more than the fonts' own, so that names never touch. */
const LETTER = 0.6;

/** Pixels from the place to its name. */
const GAP = 7;

interface Rectangle extends Point {
  width: number;
  height: number;
}

/**
 * Places names beside what they name, the most important first: to the right, else to the left, below or above. A name
 * that would cover another, or run over the stage's edge, is left out.
 * @param labels in the order of their importance.
 * @param letter size of the letters in pixels.
 */
export function placeLabels(labels: readonly Label[], letter: number, view: View, { stage }: Scene): PlacedLabel[] {
  const dots = labels.map((label) => dotAt(toStage(label, view)));
  const taken = dots.filter((_, at) => labels[at]?.dotted);
  const isFree = (one: Rectangle) =>
    one.x >= 0 &&
    one.y >= 0 &&
    one.x + one.width <= stage.width &&
    one.y + one.height <= stage.height &&
    taken.every((other) => !overlap(one, other));
  return labels.flatMap((label, at) => {
    const dot = toStage(label, view);
    const own = dots[at];
    if (!own || !(label.dotted || isFree(own))) return [];
    const free = sides(dot, label.name.length * letter * LETTER, letter).find(({ box }) => isFree(box));
    if (!free) return [];
    taken.push(own, free.box);
    return [{ ...label, dot, text: free.text }];
  });
}

function dotAt({ x, y }: Point): Rectangle {
  return { x: x - GAP / 2, y: y - GAP / 2, width: GAP, height: GAP };
}

/** The four places for a name, the best first, with the room each takes. */
function sides(dot: Point, width: number, letter: number): { box: Rectangle; text: PlacedLabel["text"] }[] {
  const height = letter * 1.3;
  /** From the upper edge of the room to the line that letters stand on. */
  const line = letter;
  const beside = dot.y - height / 2;
  const place = (x: number, y: number, anchor: PlacedLabel["text"]["anchor"]) => ({
    box: { x, y, width, height },
    text: { x: anchor === "start" ? x : anchor === "end" ? x + width : x + width / 2, y: y + line, anchor },
  });
  return [
    place(dot.x + GAP, beside, "start"),
    place(dot.x - GAP - width, beside, "end"),
    place(dot.x - width / 2, dot.y + GAP, "middle"),
    place(dot.x - width / 2, dot.y - GAP - height, "middle"),
  ];
}

function overlap(one: Rectangle, other: Rectangle): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

/** Pixels for a unit from which on all municipalities are named, not the larger towns alone: one and a half for a kilometre. */
const NAMES_FOR_ALL = 0.3;

/**
 * The names that a map of a scale may show, the most important first: towns of the visits, larger towns, and from near
 * all others; within each by population.
 */
export function labelsFor(
  seats: readonly (Point & { name: string })[],
  towns: { visits: ReadonlySet<number>; larger: ReadonlySet<number> },
  populations: readonly number[],
  scale: number,
): Label[] {
  const rank = (at: number) => (towns.visits.has(at) ? 0 : towns.larger.has(at) ? 1 : 2);
  return seats
    .map(({ name, x, y }, at) => ({ at, name, x, y, dotted: rank(at) < 2 }))
    .filter(({ dotted }) => dotted || scale >= NAMES_FOR_ALL)
    .sort((one, other) => rank(one.at) - rank(other.at) || (populations[other.at] ?? 0) - (populations[one.at] ?? 0));
}
