import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { type Problem } from "../problem";
import { status, type StatusFile } from "../schemas/status";
import { parseWith } from "./parse-with";
import { readDocument } from "./read-document";

/** What a language's texts were made from, and the line of each note. */
export interface Status {
  file: string;
  value: StatusFile;
  lineOf: (name: string, key: string) => number | undefined;
}

/** Where a language's status stands. */
export function statusPath(slug: string): string {
  return `locales/${slug}/status.json`;
}

/** Reads the status of a language; undefined when there is none. One that cannot be read is a problem, and `unread`. */
export function readStatus(root: string, slug: string, unread: Set<string>, problems: Problem[]): Status | undefined {
  const path = statusPath(slug);
  if (!existsSync(resolve(root, path))) return undefined;
  const source = readDocument(root, path, problems);
  const value = parseWith(status, source, problems);
  if (value === undefined) unread.add(path);
  return value && { file: source.file, value, lineOf: (name, key) => source.lineOf([name, key]) };
}
