import { type Problem } from "../problem";
import { type WordFile } from "../reading/read-words";

/** End of the key of a plural form. */
export /** Ending of a key that is a plural form (i18next, CLDR). */
const PLURAL = /_(zero|one|two|few|many|other)$/;

/** The keys that a language needs for the keys of the source language: its own plural forms for each plural (CLDR). */
export function keysForLanguage(keys: Iterable<string>, tag: string): Set<string> {
  const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  const wanted = new Set<string>();
  for (const key of keys) {
    if (!PLURAL.test(key)) wanted.add(key);
    else for (const form of forms) wanted.add(key.replace(PLURAL, `_${form}`));
  }
  return wanted;
}

/** Checks that a file has exactly the wanted keys; `because` ends the sentence "expected a text, …". */
export function checkKeys(words: WordFile, wanted: ReadonlySet<string>, because: string, problems: Problem[]): void {
  for (const key of wanted) {
    if (!words.texts.has(key))
      problems.push({ file: words.file, key, found: "nothing", expected: `a text, ${because}` });
  }
  for (const key of words.texts.keys()) {
    if (!wanted.has(key)) {
      problems.push({
        file: words.file,
        line: words.lineOf(key),
        key,
        found: "a text",
        expected: `no such key, ${because}`,
      });
    }
  }
}
