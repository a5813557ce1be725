import { plainText } from "./text-parts";

/** Highest LIX of a page in easy Swedish; 30 and below is "very easy" (C.-H. Björnsson, Läsbarhet, 1968). */
export const HIGHEST_LIX = 30;

/**
 * LIX of Björnsson: words per sentence plus the share, in per cent, of words longer than six letters.
 * A sentence ends with . ! ? or : before a space or the end. Returns 0 for no words.
 */
export function lix(texts: Iterable<string>): number {
  let words = 0;
  let long = 0;
  let sentences = 0;
  for (const text of texts) {
    const plain = plainText(text);
    const found = plain.match(/[\p{L}\p{N}]+(?:[-:'’][\p{L}\p{N}]+)*/gu) ?? [];
    words += found.length;
    long += found.filter((word) => word.length > 6).length;
    sentences += Math.max(1, plain.match(/[.!?:](?=\s|$)/g)?.length ?? 0);
  }
  return words === 0 ? 0 : words / sentences + (100 * long) / words;
}
