import { existsSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { type z } from "zod";
import { type Problem } from "../problem";
import { events, type Events } from "../schemas/events";
import { facilities, type Facilities } from "../schemas/facilities";
import { glossary, type Glossary } from "../schemas/glossary";
import { guide, type Guide } from "../schemas/guide";
import { languages, type Language } from "../schemas/languages";
import { municipality, type Municipality } from "../schemas/municipality";
import { publisher, type Publisher } from "../schemas/publisher";
import { stories, type Stories } from "../schemas/stories";
import { visits, type Visits } from "../schemas/visits";
import { parseWith } from "./parse-with";
import { readDocument, type SourceFile } from "./read-document";
import { readOccupations, type Occupations } from "./read-occupations";
import { readStatus, type Status } from "./read-status";
import { readStatistics, type Statistics } from "./read-statistics";
import { readWords, type WordFile } from "./read-words";

/** A facts file with its parsed content. */
export interface Facts<Value> {
  source: SourceFile;
  value: Value;
}

/** The word files of one language, by their path without ending: `ui`, `guide`, `municipalities/are`. */
export type Words = Map<string, WordFile>;

/** All that stands in facts/ and locales/, parsed but not yet checked against each other. */
export interface Content {
  languages: Language[];
  words: Map<string, Words>;
  /** By language: what each text was made from, and how. */
  status: Map<string, Status>;
  municipalities: Facts<Municipality>[];
  guide: Facts<Guide> | undefined;
  stories: Facts<Stories> | undefined;
  glossary: Facts<Glossary> | undefined;
  publisher: Publisher | undefined;
  visits: Facts<Visits> | undefined;
  facilities: Facts<Facilities> | undefined;
  occupations: Occupations | undefined;
  events: Facts<Events> | undefined;
  statistics: Statistics;
  /** Paths of files whose own faults keep them out; nothing else is measured against them, so that one fault is told once. */
  unread: Set<string>;
}

/** Reads the content below `root`. What cannot be read or parsed is added to `problems` and left out. */
export function readContent(root: string, problems: Problem[]): Content {
  const unread = new Set<string>();
  const facts = <Schema extends z.ZodType>(schema: Schema, path: string): Facts<z.output<Schema>> | undefined => {
    const source = readDocument(root, path, problems);
    const value = parseWith(schema, source, problems);
    if (value !== undefined) return { source, value };
    unread.add(path);
    return undefined;
  };
  const table = facts(languages, "locales/languages.yaml");
  const rows = table?.value.languages ?? [];
  return {
    languages: rows,
    words: new Map(rows.map(({ slug }) => [slug, readLanguage(root, slug, unread, problems)])),
    status: new Map(
      rows.flatMap(({ slug }) => {
        const status = readStatus(root, slug, unread, problems);
        return status ? [[slug, status] as const] : [];
      }),
    ),
    municipalities: filesIn(root, "facts/municipalities", ".yaml").flatMap(
      (name) => facts(municipality, `facts/municipalities/${name}.yaml`) ?? [],
    ),
    guide: facts(guide, "facts/guide.yaml"),
    stories: facts(stories, "facts/stories.yaml"),
    glossary: facts(glossary, "locales/glossary.yaml"),
    publisher: facts(publisher, "facts/publisher.yaml")?.value,
    visits: facts(visits, "facts/places/visits.yaml"),
    facilities: facts(facilities, "facts/facilities.yaml"),
    occupations: readOccupations(root, problems),
    events: facts(events, "facts/events.yaml"),
    statistics: readStatistics(root, problems),
    unread,
  };
}

function readLanguage(root: string, slug: string, unread: Set<string>, problems: Problem[]): Words {
  const folder = `locales/${slug}`;
  const names = [
    ...filesIn(root, folder, ".json").filter((name) => name !== "status"),
    ...filesIn(root, `${folder}/municipalities`, ".json").map((name) => `municipalities/${name}`),
  ];
  const words: Words = new Map();
  for (const name of names) {
    const path = `${folder}/${name}.json`;
    const file = readWords(root, path, problems);
    if (file) words.set(name, file);
    else unread.add(path);
  }
  return words;
}

/** Names, without ending and in order, of the files in a folder; none where there is no folder. */
function filesIn(root: string, folder: string, ending: string): string[] {
  const path = resolve(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
}
