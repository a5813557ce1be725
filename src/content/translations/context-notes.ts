import { longestLabel } from "../checks/label-length";
import { PLURAL } from "../checks/check-keys";
import { placeholdersIn } from "../checks/text-parts";
import { createFindTerms, type FindTerms } from "../building/find-terms";
import { type Content } from "../reading/read-content";
import { type Language } from "../schemas/languages";

/** What a translator sees beside a text: where it stands, its terms, the English, what must stay as it is. */
export type ContextNotes = (text: ContextText) => string[];

export interface ContextText {
  /** File and key, as in locales/. */
  name: string;
  key: string;
  /** The Swedish text. */
  source: string;
  /** The English one, for those who read it more easily. */
  english: string | undefined;
}

const PARTS: Readonly<Record<string, string>> = {
  title: "the title",
  intro: "the introduction",
  lead: "how it begins",
  text: "the story itself",
  summary: "the summary, in lists and at the top of the page",
};

/** Prepares the notes for a language. They say the same as long as the texts and the glossary do. */
export function createContextNotes(content: Content, language: Language): ContextNotes {
  const terms = content.glossary?.value.terms ?? [];
  const findTerms: FindTerms = createFindTerms(terms);
  const names = new Map(content.municipalities.map(({ value }) => [value.id, value.name]));
  return ({ name, key, source, english }) => {
    const notes = [`Where: ${describePlace(name, key, names)}`];
    const form = PLURAL.exec(key)?.[1];
    if (form) notes.push(`Plural form: "${form}" of this language (Unicode CLDR)`);
    if (english !== undefined && language.slug !== "en") notes.push(`English: ${english}`);
    const placeholders = placeholdersIn(source);
    if (placeholders.length > 0)
      notes.push(`Keep as it is: ${placeholders.map((one) => `{{${one}}}`).join(", ")}; a figure or name is put in`);
    if (name === "ui") {
      const longest = longestLabel(key.replace(PLURAL, ""), source);
      if (longest !== undefined) notes.push(`At most ${longest} characters`);
    }
    for (const at of findTerms(source)) {
      const term = terms[at];
      const rendering = term?.in[language.slug]?.text;
      if (term) notes.push(`Term: ${term.sv}${rendering ? ` = ${rendering}` : ""} (${term.note})`);
    }
    return notes;
  };
}

function describePlace(name: string, key: string, municipalities: ReadonlyMap<string, string>): string {
  const [first = "", ...rest] = key.split(".");
  const last = rest.join(".");
  if (name === "ui") return `the interface, ${key}`;
  if (name === "find") return `the questions that find fitting places, ${key}`;
  if (name === "visit") return `the pages for visits, ${key}`;
  if (name === "events") return `the trip or visit "${first}", ${PARTS[last] ?? last}`;
  if (name === "guide") return `the guide, step "${first}", ${PARTS[last] ?? `statement "${last}"`}`;
  if (name === "stories") return `the story "${first}", ${PARTS[last] ?? last}`;
  const municipality = municipalities.get(name.replace(/^municipalities\//, "")) ?? name;
  return `${municipality}, ${PARTS[key] ?? `topic "${first}", statement "${last}"`}`;
}
