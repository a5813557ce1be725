import { type PackSearch, type SearchTerm } from "../../../content/search-data";
import { type Entry, type Subject } from "./deck";
import { type VisitContent } from "./visit-content";

/**
 * Finds the terms of the glossary that stand in the Swedish source of a deck's texts, each once.
 * @param marks which terms stand where; it says the same in every language
 * @returns indices into the glossary, in its order
 */
export function findGlossary(entries: readonly Entry[], content: VisitContent, marks: PackSearch): number[] {
  const found = new Set(entries.flatMap(({ subject }) => marksOf(subject, content, marks)));
  return [...found].sort((one, other) => one - other);
}

function marksOf(subject: Subject, { pack, profiles }: VisitContent, marks: PackSearch): readonly number[] {
  switch (subject.kind) {
    case "guide": {
      const at = pack.guide.findIndex(({ id }) => id === subject.section);
      const statement = pack.guide[at]?.statements.findIndex(({ id }) => id === subject.id) ?? -1;
      return statement < 0 ? [] : (marks.guide[at]?.[statement + 1] ?? []);
    }
    case "story":
      return marks.stories[pack.stories.findIndex(({ id }) => id === subject.id)] ?? [];
    case "statement": {
      const topics = profiles.get(subject.place)?.municipality.topics ?? [];
      const all = topics.flatMap(({ id: topic, statements }) => statements.map(({ id }) => `${topic} ${id}`));
      const at = all.indexOf(`${subject.topic} ${subject.id}`);
      return at < 0 ? [] : (marks.municipalities[subject.place]?.[at] ?? []);
    }
    default:
      return [];
  }
}

/** A word of the glossary in the languages of a visit. */
export interface GlossaryWord {
  sv: string;
  /** By language, in their order: what the language calls it, and what it is. */
  terms: (SearchTerm | undefined)[];
}

/** Puts the words of several languages' glossaries side by side. */
export function joinGlossaries(found: readonly number[], glossaries: readonly PackSearch[]): GlossaryWord[] {
  return found.map((at) => ({
    sv: glossaries[0]?.terms[at]?.sv ?? "",
    terms: glossaries.map(({ terms }) => terms[at]),
  }));
}
