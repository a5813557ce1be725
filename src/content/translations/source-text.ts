import { PLURAL } from "../checks/check-keys";
import { type Content, type Words } from "../reading/read-content";
import { type Language } from "../schemas/languages";

/** The language that the others are made from; undefined where the table of languages cannot be read. */
export function sourceLanguage({ languages }: Pick<Content, "languages">): Language | undefined {
  return languages.find(({ translation }) => translation === "source");
}

/**
 * The text of the source language that a text is made from. A plural form that the source language lacks is made from
 * its form for "other", which every language has (CLDR).
 */
export function sourceText(source: Words | undefined, name: string, key: string): string | undefined {
  const texts = source?.get(name)?.texts;
  return texts?.get(key) ?? texts?.get(key.replace(PLURAL, "_other"));
}
