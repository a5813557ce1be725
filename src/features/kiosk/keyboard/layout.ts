/** Letters of a language as they lie on the screen. */
export interface KeyboardLayout {
  /** Rows of keys from the top; a key writes what stands on it, usually one letter. */
  rows: readonly (readonly string[])[];
  /** Keys beside the space. */
  extras?: readonly string[];
  /** True when a key stands for a series of syllables, one of which is chosen by a second touch. */
  syllables?: boolean;
}

/** A layout of the library: rows of keys with a space between them, as on the keyboard of a computer. */
interface ComputerLayout {
  layout: Record<string, string[]>;
}

/** Letters that can be seen in text: no marks alone, no forms for one place in a word only, no line that fills. */
const LETTER = /^(?![\uFB50-\uFEFF\u0640])\p{L}+$/u;

/** What a kiosk needs of a computer's keyboard: the letters, in their rows. Letters in the row of digits come last. */
export function lettersOf({ layout }: ComputerLayout): { rows: string[][]; extras: string[] } {
  const [digits = [], ...rows] = (layout["default"] ?? []).map((row) =>
    row.split(" ").filter((key) => LETTER.test(key)),
  );
  return { rows: rows.filter((row) => row.length > 0), extras: digits };
}

/** Letters that are written without a space between them, each as a key. */
export function keysOf(letters: string): string[] {
  return letters.split(" ").filter(Boolean);
}
