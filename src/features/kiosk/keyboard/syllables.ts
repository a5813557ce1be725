/** Syllables of one consonant lie together in Unicode (4.8, Ethiopic), in the order of their vowels. */
const SERIES = 8;

/** The orders of a series of syllables: seven vowels and, where there is one, the rounded form. */
export function ordersOf(syllable: string): string[] {
  const first = startOf(syllable);
  return Array.from({ length: SERIES }, (_, at) => String.fromCodePoint(first + at)).filter((one) =>
    /\p{L}/u.test(one),
  );
}

/** Whether two syllables have the same consonant: touching one after the other then changes the vowel. */
export function isSameSeries(one: string, other: string): boolean {
  return one !== "" && other !== "" && startOf(one) === startOf(other);
}

function startOf(syllable: string): number {
  const code = syllable.codePointAt(0) ?? 0;
  return code - (code % SERIES);
}
