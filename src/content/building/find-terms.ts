import { type GlossaryTerm } from "../schemas/glossary";

/**
 * What may follow a Swedish noun or adjective of the glossary: definite, plural and genitive endings
 * (Svenska Akademiens grammatik, 1999, part 2). Other changes of the word are listed under its `also`.
 */
const ENDING = "(?:a|e|n|t|en|et|na|r|ar|er|or|arna|erna|orna)?s?";

/** Finds, in a Swedish text, the terms that stand in it; answers their indices in rising order. */
export type FindTerms = (text: string) => number[];

/** Prepares the search for the terms of the glossary. Abbreviations count only as they are written: AF is not "af". */
export function createFindTerms(terms: readonly Pick<GlossaryTerm, "sv" | "also">[]): FindTerms {
  const patterns = terms.map(({ sv, also }) => [sv, ...also].map(describeForm));
  return (text) => {
    const lower = text.toLowerCase();
    return patterns.flatMap((forms, at) =>
      forms.some(({ begin, pattern }) => lower.includes(begin) && pattern.test(text)) ? [at] : [],
    );
  };
}

/** The pattern of a form, and its first word: where that does not stand the pattern need not be tried. */
function describeForm(form: string): { begin: string; pattern: RegExp } {
  const words = form.split(/\s+/);
  const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&") + ENDING).join("\\s+");
  const abbreviation = /^\p{Lu}+$/u.test(form);
  return {
    begin: (words[0] ?? "").toLowerCase(),
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, abbreviation ? "u" : "iu"),
  };
}
