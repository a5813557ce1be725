import { type Problem } from "../problem";
import { type WordFile } from "../reading/read-words";
import { PLURAL } from "./check-keys";
import { placeholdersIn } from "./text-parts";

/** The entries of the main menu: four beside each other at the lower edge of a phone. */
const MENU = /^nav\.(home|places|stories|guide)$/;
/** What an entry of the menu bears: 90 CSS pixels at 13 pixels a letter hold two lines of some eight letters. */
const MENU_LENGTH = 16;

/** Texts that stand inside sentences, however short they are. */
const IN_SENTENCES = /^(authority|unit|year|brand)\./;

/** A Swedish text of the interface up to this length, without a full stop, is a label: of a button, a tab, a figure. */
const LABEL = 24;
/** What every label has room for, and how many times as long as the Swedish one a longer label may be. */
const ROOM = 30;
const TIMES = 2;

/** How many letters the design bears for a text of the interface; undefined where it may be as long as it needs. */
export function longestLabel(key: string, original: string): number | undefined {
  if (MENU.test(key)) return MENU_LENGTH;
  if (IN_SENTENCES.test(key) || original.length > LABEL) return undefined;
  if (/[.?!]$/.test(original) || placeholdersIn(original).length > 0) return undefined;
  return Math.max(ROOM, TIMES * original.length);
}

/** Checks that no label of the interface is longer than the design bears. */
export function checkLabels(
  words: WordFile,
  originalOf: (key: string) => string | undefined,
  problems: Problem[],
): void {
  for (const [key, text] of words.texts) {
    const original = originalOf(key);
    const longest = original === undefined ? undefined : longestLabel(key.replace(PLURAL, ""), original);
    const length = Array.from(text.replace(/\[\[|\]\]/g, "")).length;
    if (longest !== undefined && length > longest)
      problems.push({
        file: words.file,
        line: words.lineOf(key),
        key,
        found: `${length} characters`,
        expected: `at most ${longest}, which is what a label has room for`,
      });
  }
}
