/** What ends a sentence in the scripts of our languages: Latin and Cyrillic, Arabic, Ethiopic. */
const END = "[.!?…؟።፧]";

/** What may stand between the end of a sentence and the space after it. */
const CLOSING = '["”’»)\\]]*';

/** What may stand before the first letter of a sentence: quotes, brackets, marks for Swedish words, isolates (UAX #9). */
const OPENING = '["“”‘«»(\\[\\u2066-\\u2069–-]*';

/** Written without looking behind, which Safari before 16.4 cannot. */
const BOUNDARY = new RegExp(`(${END}${CLOSING})\\s+(?=${OPENING}(?!\\p{Ll})\\S)`, "gu");

/** "t.ex.", "A.", "г.": the full stop of an abbreviation, which does not end a sentence. */
const ABBREVIATION = /(?:^|[\s("“«[])(?:\p{L}|(?:\p{L}{1,3}\.)+\p{L}{1,3})\.$/u;

/**
 * Splits a text into its sentences. Where it is in doubt it does not split: two sentences may stay together, but none is
 * cut. Joined by spaces the sentences are the text again, but for the kind of its spaces.
 */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let open = "";
  for (const piece of cutAtBoundaries(text.trim())) {
    open = open === "" ? piece : `${open} ${piece}`;
    if (ABBREVIATION.test(open)) continue;
    if (open !== "") sentences.push(open);
    open = "";
  }
  if (open !== "") sentences.push(open);
  return sentences;
}

function cutAtBoundaries(text: string): string[] {
  let begin = 0;
  const pieces = Array.from(text.matchAll(BOUNDARY), ({ 0: whole, 1: end = "", index }) => {
    const piece = text.slice(begin, index + end.length);
    begin = index + whole.length;
    return piece;
  });
  return [...pieces, text.slice(begin)];
}

/** How many words a text has; a number with its unit counts as two. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}
