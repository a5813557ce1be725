import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type z } from "zod";
import { type Problem } from "../problem";
import { parseCommaSeparated } from "../refresh/comma-separated";
import { OUTLOOK_PATH } from "../refresh/outlook-file";
import {
  occupationGroups,
  occupationWords,
  outlookRow,
  relatedOccupation,
  type OccupationGroups,
  type OutlookRow,
} from "../schemas/occupations";
import { parseWith } from "./parse-with";
import { readDocument, type SourceFile } from "./read-document";
import { readTable } from "./read-table";

export const GROUPS_PATH = "facts/occupations/groups.json";
export const RELATED_PATH = "facts/occupations/related.csv";
export const WORDS_PATH = "facts/occupations/words.json";

/** What is known of occupations: facts/occupations/. */
export interface Occupations {
  source: SourceFile;
  fields: OccupationGroups["fields"];
  groups: OccupationGroups["groups"];
  related: { from: string; to: string }[];
  /** By language and group. */
  words: z.output<typeof occupationWords>;
  outlook: OutlookRow[];
}

/** Reads facts/occupations/; undefined when the groups cannot be read. */
export function readOccupations(root: string, problems: Problem[]): Occupations | undefined {
  const source = readDocument(root, GROUPS_PATH, problems);
  const table = parseWith(occupationGroups, source, problems);
  if (!table) return undefined;
  return {
    source,
    ...table,
    related: readTable(root, RELATED_PATH, relatedOccupation, problems),
    words: parseWith(occupationWords, readDocument(root, WORDS_PATH, problems), problems) ?? {},
    outlook: readOutlook(root, problems),
  };
}

function readOutlook(root: string, problems: Problem[]): OutlookRow[] {
  const [head = [], ...rows] = parseCommaSeparated(readFileSync(resolve(root, OUTLOOK_PATH), "utf8"));
  return rows.flatMap((row, at) => {
    const data = Object.fromEntries(head.map((column, cell) => [column, row[cell] ?? ""]));
    const parsed = parseWith(outlookRow, { file: OUTLOOK_PATH, data, lineOf: () => at + 2 }, problems);
    return parsed === undefined ? [] : [parsed];
  });
}
