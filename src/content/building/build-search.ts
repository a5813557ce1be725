import { ATLAS_FORMAT, type Atlas } from "../atlas";
import { type CheckedContent } from "../load-content";
import { PACK_FORMAT, TOPICS } from "../pack";
import { type GlossaryTerm } from "../schemas/glossary";
import { type Language } from "../schemas/languages";
import { type Localities, type PackSearch, type SearchTerm } from "../search-data";
import { createFindTerms } from "./find-terms";

/** The language of the glossary's notes. */
const NOTE_LANGUAGE = "en";
/** The language whose renderings explain the Swedish word in easy Swedish; all kinds of Swedish are explained by them. */
const EASY_SWEDISH = "sv-simple";

/** Which terms stand where; the same in every language. */
export type TermPlaces = Pick<PackSearch, "municipalities" | "guide" | "stories">;

/** Finds the terms of the glossary in the Swedish source of every text. */
export function placeTerms({ glossary, languages, words, municipalities, guide, stories }: CheckedContent): TermPlaces {
  const find = createFindTerms(glossary.value.terms);
  const source = languages.find(({ translation }) => translation === "source")?.slug ?? "";
  const read = (file: string, ...keys: string[]) => {
    const texts = words.get(source)?.get(file)?.texts;
    return find(keys.map((key) => texts?.get(key) ?? "").join("\n"));
  };
  return {
    municipalities: Object.fromEntries(
      municipalities.map(({ value: { id, statements, contacts = [] } }) => [
        id,
        [
          ...TOPICS.flatMap((topic) => (statements[topic] ?? []).map((item) => `${topic}.${item.id}`)),
          ...contacts.map((item) => `contacts.${item.id}`),
        ].map((key) => read(`municipalities/${id}`, key)),
      ]),
    ),
    guide: guide.value.sections.map(({ id, statements }) => [
      read("guide", `${id}.title`, `${id}.intro`),
      ...statements.map((item) => read("guide", `${id}.${item.id}`)),
    ]),
    stories: stories.value.stories.map(({ id }) => read("stories", `${id}.title`, `${id}.lead`, `${id}.text`)),
  };
}

/** Builds the search file of one language. */
export function buildSearch(
  { glossary }: CheckedContent,
  { slug, tag }: Pick<Language, "slug" | "tag">,
  places: TermPlaces,
): PackSearch {
  return {
    format: PACK_FORMAT,
    terms: glossary.value.terms.map((term) => buildTerm(term, slug, tag.startsWith("sv"))),
    ...places,
  };
}

function buildTerm({ sv, also, note, in: renderings }: GlossaryTerm, slug: string, swedish: boolean): SearchTerm {
  const own = swedish ? undefined : renderings[slug];
  const explain = swedish
    ? renderings[EASY_SWEDISH]?.text
    : (own?.explain ?? (slug === NOTE_LANGUAGE ? note : undefined));
  return {
    sv,
    ...(also.length > 0 && { also }),
    ...(own && { text: own.text }),
    ...(explain && { explain }),
  };
}

/** Puts the localities under their municipalities, each name once; the municipality's own name leads to it already. */
export function buildLocalities({ statistics }: CheckedContent, { municipalities }: Atlas): Localities {
  const places = new Map(municipalities.map(({ code }, at) => [code, at]));
  const seen = new Set(municipalities.map(({ code, name }) => `${code} ${name}`));
  const localities = statistics.localities.flatMap(({ name, code }): Localities["localities"] => {
    const at = places.get(code);
    if (at === undefined || seen.has(`${code} ${name}`)) return [];
    seen.add(`${code} ${name}`);
    return [[name, at]];
  });
  return { format: ATLAS_FORMAT, localities };
}
