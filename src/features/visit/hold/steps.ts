/** Who speaks: the ambassador, or the interpreter who says it once more. */
export type Beat = "speak" | "interpret";

/** Where a visit stands. */
export interface Position {
  /** Index of the slide. */
  at: number;
  beat: Beat;
  black: boolean;
}

export const START: Position = { at: 0, beat: "speak", black: false };

/** What can be asked of a visit, by key, clicker, touch or from the notes' own window. */
export const STEPS = ["next", "back", "first", "last", "black"] as const;
export type Step = (typeof STEPS)[number];

/**
 * Goes a step. With an interpreter each slide has two beats; going back leads to the beginning of the slide before.
 * A black screen is lit by any step.
 * @param count of slides
 * @param interpreted whether each slide is said twice
 */
export function goStep(position: Position, step: Step, count: number, interpreted: boolean): Position {
  const { at, beat, black } = position;
  if (black) return { ...position, black: false };
  const last = Math.max(0, count - 1);
  switch (step) {
    case "black":
      return { ...position, black: true };
    case "first":
      return START;
    case "last":
      return { at: last, beat: "speak", black: false };
    case "back":
      return { at: Math.max(0, beat === "interpret" ? at : at - 1), beat: "speak", black: false };
    case "next":
      if (interpreted && beat === "speak") return { ...position, beat: "interpret" };
      return at < last ? { at: at + 1, beat: "speak", black: false } : position;
  }
}

/** Keys of keyboards and clickers; the arrows along the line follow the direction of reading. */
const KEYS: Readonly<Record<string, Step>> = {
  PageDown: "next",
  ArrowDown: "next",
  Enter: "next",
  " ": "next",
  PageUp: "back",
  ArrowUp: "back",
  Backspace: "back",
  Home: "first",
  End: "last",
  b: "black",
  B: "black",
  ".": "black",
};

/** The step that a key asks for; null for another key. */
export function stepOfKey(key: string, direction: "ltr" | "rtl"): Step | null {
  if (key === "ArrowRight") return direction === "ltr" ? "next" : "back";
  if (key === "ArrowLeft") return direction === "ltr" ? "back" : "next";
  return KEYS[key] ?? null;
}

/** How far, in CSS pixels, a finger moves before it counts as a swipe. */
const SWIPE = 48;

/**
 * The step that a touch of the screen asks for: a swipe turns the page as in a book of the language; a tap goes on, or
 * back near the edge where lines begin.
 * @param from where the finger came down, from the left, in pixels
 * @param by how far it moved to the right and down
 * @param width of the screen
 */
export function stepOfTouch(
  from: number,
  by: { x: number; y: number },
  width: number,
  direction: "ltr" | "rtl",
): Step | null {
  const forward = direction === "ltr" ? 1 : -1;
  if (Math.abs(by.x) >= SWIPE && Math.abs(by.x) > Math.abs(by.y)) return by.x * forward < 0 ? "next" : "back";
  if (Math.abs(by.x) >= SWIPE || Math.abs(by.y) >= SWIPE) return null;
  const along = direction === "ltr" ? from / width : 1 - from / width;
  return along < 1 / 4 ? "back" : "next";
}
