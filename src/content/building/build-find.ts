import { type CheckedContent } from "../load-content";
import { type PackFind, type PluralForms } from "../occupation-data";
import { type Language } from "../schemas/languages";
import { createFormats } from "./formats";

/** Every number of municipalities that the page can count, from none to all 290, and room for some more. */
const HIGHEST_COUNT = 300;

/** Whose words for searching a language takes, besides its own. */
const SEARCH_WORDS: Readonly<Record<string, string>> = { "sv-simple": "sv" };

/** Builds the words of one language for the page that finds fitting places. */
export function buildFind({ words, occupations }: CheckedContent, language: Language): PackFind {
  const { slug, tag } = language;
  const files = words.get(slug);
  const { isolate } = createFormats(language, "");
  const names = files?.get("occupations")?.texts;
  const search = occupations.words[SEARCH_WORDS[slug] ?? slug] ?? {};
  return {
    words: Object.fromEntries([...(files?.get("find")?.texts ?? [])].map(([key, text]) => [key, isolate(text)])),
    plurals: countForms(tag),
    fields: occupations.fields.map(({ id, title }) => names?.get(`fields.${id}`) ?? title),
    groups: occupations.groups.map(({ code, title }) => names?.get(`groups.${code}`) ?? title),
    search: occupations.groups.map(({ code }) => search[code] ?? null),
  };
}

/** The plural form of every count, by the language's rules (CLDR). */
export function countForms(tag: string): PluralForms {
  const rules = new Intl.PluralRules(tag);
  const forms: string[] = rules.resolvedOptions().pluralCategories;
  const counts = Array.from({ length: HIGHEST_COUNT + 1 }, (_, count) => forms.indexOf(rules.select(count)));
  return { forms, counts: counts.join("") };
}
