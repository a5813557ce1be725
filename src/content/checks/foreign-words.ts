import { type Words } from "../reading/read-content";

/**
 * A word with the marks inside it: apostrophes, letters above and below, the joiners of Arabic script. Where scripts
 * change a word ends, because some languages write small words and endings onto a name in Latin letters.
 */
const WORD =
  /\p{Script=Latin}[\p{Script=Latin}\p{M}'’\u02bb\u02bc]*|(?!\p{Script=Latin})\p{L}(?:(?!\p{Script=Latin})[\p{L}\p{M}\u200c'’\u02bb\u02bc])*/gu;
/** A capital that does not begin a sentence, with the rest of its word. */
const INSIDE = /(?<=[\p{L}\p{N},)] )\p{Lu}[\p{L}\p{M}]*/gu;

/** Units and words that every language writes in Latin letters. */
const INTERNATIONAL = new Set(["km", "kb", "mb", "kr", "app", "wi", "fi", "wifi", "cookie", "cookies"]);

/** Words of a text, without its placeholders and what it marks as Swedish. */
export function wordsOf(text: string): string[] {
  return text.replace(/\{\{\w+\}\}|\[\[[^[\]]*\]\]/g, " ").match(WORD) ?? [];
}

/** Tells whether a word that stands in a translation may stand in the Latin letters of its Swedish source. */
export type IsName = (word: string, original: string) => boolean;

/**
 * Prepares the search for names: words with a capital that stand so in the Swedish source of the text, and that no
 * Swedish text writes small, or that stand inside a sentence, so that the first word of a sentence that was left over is
 * not taken for a name. Also abbreviations, and units.
 */
export function createIsName(source: Words): IsName {
  const small = new Set<string>();
  const inside = new Set<string>();
  for (const { texts } of source.values()) {
    for (const text of texts.values()) {
      for (const word of wordsOf(text)) if (isSmall(word)) small.add(word);
      for (const [word] of text.matchAll(INSIDE)) inside.add(word);
    }
  }
  const mayBeName = (word: string) => !isSmall(word) && (inside.has(word) || !small.has(word.toLowerCase()));
  const names = new Map<string, ReadonlySet<string>>();
  const namesOf = (original: string) => {
    let found = names.get(original);
    if (!found) {
      // A Swedish name in the genitive is a name without its s too.
      const forms = (original.match(WORD) ?? []).flatMap((one) => [one, one.replace(/s$/, "")]);
      found = new Set(forms.filter(mayBeName));
      names.set(original, found);
    }
    return found;
  };
  return (word, original) =>
    /^\p{Lu}+$/u.test(word) ||
    INTERNATIONAL.has(word.toLowerCase()) ||
    // Also of another text: the Swedish one may have lost the name since, and older than its source is no fault.
    inside.has(word) ||
    namesOf(original).has(word) ||
    // With an ending of the language, or without the one that Swedish puts on it.
    [...inside, ...namesOf(original)].some(
      (name) => Math.min(name.length, word.length) > 2 && (word.startsWith(name) || name.startsWith(word)),
    ) ||
    // A name of small letters joined by hyphens, such as that of a package, is no prose.
    new RegExp(`${escape(word)}-\\w|\\w-${escape(word)}(?!\\p{L})`, "u").test(original);
}

function isSmall(word: string): boolean {
  return word === word.toLowerCase();
}

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
