import { type Atlas, type AtlasMunicipality } from "../../content/atlas";
import { type Pack, type PackProfiles, type PackStory, type Topic } from "../../content/pack";
import { type Localities, type PackSearch, type SearchTerm, type TermMarks } from "../../content/search-data";

/** All that a search looks into. */
export interface SearchSources {
  pack: Pack;
  atlas: Atlas;
  profiles: readonly PackProfiles[];
  search: PackSearch;
  localities: Localities;
}

/** A municipality, or a locality that leads to its municipality. */
export interface PlaceEntry {
  kind: "municipality" | "locality";
  name: string;
  /** How the reader's language writes the name; empty where it uses the Swedish one. */
  ownName: string;
  municipality: AtlasMunicipality;
  county: string;
}

/** A topic of the profiles, by its heading. */
export interface TopicEntry {
  kind: "topic";
  topic: Topic;
  heading: string;
}

/** A Swedish word with its rendering. */
export interface TermEntry {
  kind: "term";
  term: SearchTerm;
}

/** A sentence or more of a municipality's page, or of a step of the guide. */
export interface PassageEntry {
  kind: "passage";
  at:
    | { page: "municipality"; id: string; name: string; part: Topic | "contacts" }
    | { page: "step"; id: string; title: string };
  heading: string;
  text: string;
  /** Terms that stand in the Swedish source. */
  terms: readonly SearchTerm[];
}

export interface StoryEntry {
  kind: "story";
  story: PackStory;
  text: string;
  terms: readonly SearchTerm[];
}

export type TextEntry = TopicEntry | TermEntry | PassageEntry | StoryEntry;

/** Lists the places: all municipalities, then the localities. */
export function listPlaces({ atlas, localities }: Pick<SearchSources, "atlas" | "localities">): PlaceEntry[] {
  const entry = (kind: PlaceEntry["kind"], name: string, municipality: AtlasMunicipality, ownName = "") => ({
    kind,
    name,
    ownName,
    municipality,
    county: atlas.counties[municipality.county] ?? "",
  });
  return [
    ...atlas.municipalities.map((one) => entry("municipality", one.name, one, one.ownName)),
    ...localities.localities.flatMap(([name, at]) => {
      const municipality = atlas.municipalities[at];
      return municipality ? [entry("locality", name, municipality)] : [];
    }),
  ];
}

/** Lists everything else that can be found: words, topics, passages, stories. */
export function listTexts(sources: SearchSources): TextEntry[] {
  const { pack, search } = sources;
  const topics = new Set(
    sources.profiles.flatMap(({ municipalities }) => municipalities.flatMap((one) => one.topics.map(({ id }) => id))),
  );
  return [
    ...search.terms.map((term): TermEntry => ({ kind: "term", term })),
    ...[...topics].map((topic): TopicEntry => ({ kind: "topic", topic, heading: headingOf(topic, pack) })),
    ...listStatements(sources),
    ...listSteps(sources),
    ...pack.stories.map((story, at): StoryEntry => ({
      kind: "story",
      story,
      text: [story.lead, ...story.paragraphs].join("\n"),
      terms: termsOf(search.stories[at], search),
    })),
  ];
}

function listStatements({ pack, atlas, profiles, search }: SearchSources): PassageEntry[] {
  const names = new Map(atlas.municipalities.map(({ id, name }) => [id, name]));
  return profiles.flatMap(({ municipalities }) =>
    municipalities.flatMap(({ id, topics, contacts }) => {
      const marks = search.municipalities[id] ?? [];
      return [
        ...topics.flatMap((topic) => topic.statements.map(({ text }) => ({ part: topic.id, text }))),
        ...contacts.map(({ text }) => ({ part: "contacts" as const, text })),
      ].map(({ part, text }, at): PassageEntry => {
        const heading = part === "contacts" ? (pack.words["profile.contacts"] ?? "") : headingOf(part, pack);
        const place = { page: "municipality" as const, id, name: names.get(id) ?? id, part };
        return { kind: "passage", at: place, heading, text, terms: termsOf(marks[at], search) };
      });
    }),
  );
}

function listSteps({ pack, search }: SearchSources): PassageEntry[] {
  return pack.guide.flatMap(({ id, title, intro, statements }, section) =>
    [intro, ...statements.map(({ text }) => text)].map((text, at): PassageEntry => {
      const terms = termsOf(search.guide[section]?.[at], search);
      return { kind: "passage", at: { page: "step", id, title }, heading: title, text, terms };
    }),
  );
}

function headingOf(topic: Topic, { words }: Pack): string {
  return words[`topic.${topic}`] ?? topic;
}

function termsOf(marks: TermMarks | undefined, { terms }: PackSearch): SearchTerm[] {
  return (marks ?? []).flatMap((at) => terms[at] ?? []);
}
