import { splitMarks } from "../../ui/text/marked";
import { splitAtWords, splitWords, type FormsOf } from "./words";

/** A piece of a text. */
export interface Piece {
  text: string;
  /** True for a word that the reader asked for. */
  hit: boolean;
}

/** A part of a text with its pieces; the build marks Swedish words inside texts of other languages. */
export interface ExcerptPart {
  swedish: boolean;
  pieces: Piece[];
}

/** The sentence of a text that holds most of the words asked for, else its first, with those words marked. */
export function excerptOf(text: string, hits: ReadonlySet<string>, written: FormsOf): ExcerptPart[] {
  const isHit = (word: string) => written(word).some((form) => hits.has(form));
  const sentences = sentencesOf(text);
  const counts = sentences.map((sentence) => splitWords(sentence).filter(isHit).length);
  const best = sentences[counts.indexOf(Math.max(...counts))] ?? text;
  return splitMarks(best).map((part, at) => ({ swedish: at % 2 === 1, pieces: markPieces(part, isHit) }));
}

/**
 * Splits a text into sentences. A full stop before a small letter or a digit ends none ("kl. 8"). When a sentence would cut
 * a marked Swedish word in two the text stays whole.
 */
export function sentencesOf(text: string): string[] {
  const parts = text.split(/([.!?؟።]["”»)]*\s+(?![\p{Ll}\p{N}])|\n+)/u);
  const sentences: string[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const sentence = ((parts[at] ?? "") + (parts[at + 1] ?? "")).trim();
    if (sentence) sentences.push(sentence);
  }
  return sentences.every((sentence) => splitMarks(sentence).length % 2 === 1) ? sentences : [text];
}

function markPieces(text: string, isHit: (word: string) => boolean): Piece[] {
  const pieces: Piece[] = [];
  splitAtWords(text).forEach((part, at) => {
    const hit = at % 2 === 1 && isHit(part);
    const last = pieces[pieces.length - 1];
    if (last && !last.hit && !hit) last.text += part;
    else if (part) pieces.push({ text: part, hit });
  });
  return pieces;
}
