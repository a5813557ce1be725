import { quoteValue, type Problem } from "../problem";
import { type WordFile } from "../reading/read-words";
import { PLURAL } from "./check-keys";
import { numbersIn, placeholdersIn } from "./text-parts";

type Fault = Pick<Problem, "found" | "expected">;

const RULES: readonly ((text: string) => Fault | null | undefined)[] = [
  (text) => {
    const markup = /<\/?[a-z!][^>]*>|&[a-z]+;|&#\d+;/i.exec(text);
    return markup && { found: `markup ${quoteValue(markup[0])}`, expected: "plain words" };
  },
  (text) => {
    const address = /https?:\/\/\S+|www\.\S+/.exec(text);
    return address && { found: `the address ${quoteValue(address[0])}`, expected: "addresses in facts/, as website" };
  },
  (text) => {
    const phone = /(?<!\d)(0\d{1,3}[- ]\d{2,3} ?\d{2}|0\d{6,}|\+46)/.exec(text);
    return phone && { found: `the telephone number ${quoteValue(phone[0])}`, expected: "it in facts/, as phone" };
  },
  (text) => {
    const loose = text.replace(/\{\{\w+\}\}/g, "").match(/[{}]+/);
    return (
      loose && { found: `a broken placeholder in ${quoteValue(text)}`, expected: "placeholders such as {{population}}" }
    );
  },
  (text) => {
    const uneven = text.replace(/\[\[[^[\]]+\]\]/g, "").match(/\[\[|\]\]/);
    return uneven && { found: `a loose ${uneven[0]}`, expected: "Swedish words in pairs of [[ and ]]" };
  },
  (text) => (text.trim() === "" ? { found: "an empty text", expected: "words" } : undefined),
  (text) =>
    text !== text.trim() || / {2}/.test(text)
      ? { found: "superfluous spaces", expected: "single spaces inside only" }
      : undefined,
];

/** Checks every text of a file by itself: markup, addresses, telephone numbers, placeholders, marks, spaces. */
export function checkTexts(words: WordFile, problems: Problem[]): void {
  for (const [key, text] of words.texts) {
    for (const rule of RULES) {
      const fault = rule(text);
      if (fault) problems.push({ file: words.file, line: words.lineOf(key), key, ...fault });
    }
  }
}

/**
 * Checks a translated text against its source: the same placeholders and the same numbers. A plural form that the source
 * language lacks is measured against its form for "other", which every language has (CLDR).
 */
export function checkAgainstSource(words: WordFile, source: WordFile, problems: Problem[]): void {
  for (const [key, text] of words.texts) {
    const original = source.texts.get(key) ?? source.texts.get(key.replace(PLURAL, "_other"));
    if (original === undefined) continue;
    const place = { file: words.file, line: words.lineOf(key), key };
    const compare = (parts: (text: string) => string[], what: string) => {
      const [found, expected] = [parts(text), parts(original)].map((list) => list.join(", ") || "none");
      if (found !== expected)
        problems.push({ ...place, found: `${what} ${found}`, expected: `${expected} as in ${source.file}` });
    };
    compare((value) => placeholdersIn(value).map((name) => `{{${name}}}`), "the placeholders");
    compare(numbersIn, "the numbers");
  }
}
