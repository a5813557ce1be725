import { createFindTerms } from "../building/find-terms";
import { type Problem } from "../problem";
import { type Content } from "../reading/read-content";
import { sourceLanguage, sourceText } from "../translations/source-text";
import { isPageFile } from "./check-words";

/** So much of the beginning of a word of the rendering must stand in the text; what follows may be an ending. */
const STEM = 0.6;
const SHORTEST_STEM = 3;

/**
 * Finds translated texts that hold neither the agreed rendering of a term that their Swedish source has, nor the
 * Swedish word itself. Languages bend words in ways that this cannot follow, so these are remarks for a reader, and no
 * problems. Easy Swedish explains its terms and is left out.
 */
export function findTermRemarks(content: Content): Problem[] {
  const own = sourceLanguage(content);
  const source = content.words.get(own?.slug ?? "");
  if (!content.glossary || !source) return [];
  const { terms } = content.glossary.value;
  const findTerms = createFindTerms(terms);
  const found = new Map<string, number[]>();
  const remarks: Problem[] = [];
  for (const { slug } of content.languages) {
    if (slug.startsWith("sv")) continue;
    for (const [name, file] of content.words.get(slug) ?? []) {
      if (!isPageFile(name)) continue;
      for (const [key, text] of file.texts) {
        const original = sourceText(source, name, key) ?? "";
        const inside = found.get(original) ?? findTerms(original);
        found.set(original, inside);
        for (const at of inside) {
          const term = terms[at];
          const rendering = term?.in[slug]?.text;
          if (!term || rendering === undefined || holdsTerm(text, rendering, [term.sv, ...term.also])) continue;
          remarks.push({
            file: file.file,
            line: file.lineOf(key),
            key,
            found: `nothing like "${rendering}"`,
            expected: `the agreed rendering of "${term.sv}"`,
          });
        }
      }
    }
  }
  return remarks;
}

/** Whether a text has every word of the rendering, whatever its ending, or a Swedish form of the term. */
export function holdsTerm(text: string, rendering: string, swedish: readonly string[]): boolean {
  const lower = text.toLowerCase();
  if (swedish.some((form) => lower.includes(form.toLowerCase()))) return true;
  return rendering
    .split(/\s*[/،,;(]\s*/)
    .some((choice) =>
      (choice.toLowerCase().match(/[\p{L}\p{M}\u200c'’\u02bb\u02bc]+/gu) ?? []).every((word) =>
        lower.includes(word.slice(0, Math.max(SHORTEST_STEM, Math.ceil(word.length * STEM)))),
      ),
    );
}
