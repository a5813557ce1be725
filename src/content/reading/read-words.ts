import { type Problem, quoteValue } from "../problem";
import { readDocument, type SourceFile } from "./read-document";

/** The texts of one file of locales/, flat: `work.employees-grew` → text. */
export interface WordFile {
  file: string;
  texts: Map<string, string>;
  lineOf: (key: string) => number | undefined;
}

/** Reads a file of locales/; undefined when it cannot be read. Anything that is not a text becomes a problem. */
export function readWords(root: string, path: string, problems: Problem[]): WordFile | undefined {
  const source = readDocument(root, path, problems);
  if (source.data === undefined) return undefined;
  const texts = new Map<string, string>();
  const paths = new Map<string, readonly string[]>();
  flatten(source.data, [], source, texts, paths, problems);
  return { file: source.file, texts, lineOf: (key) => source.lineOf(paths.get(key) ?? key.split(".")) };
}

function flatten(
  value: unknown,
  path: readonly string[],
  source: SourceFile,
  texts: Map<string, string>,
  paths: Map<string, readonly string[]>,
  problems: Problem[],
): void {
  const key = path.join(".");
  if (typeof value === "string") {
    texts.set(key, value);
    paths.set(key, path);
  } else if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    for (const [name, child] of Object.entries(value)) {
      flatten(child, [...path, name], source, texts, paths, problems);
    }
  } else if (value !== undefined) {
    problems.push({
      file: source.file,
      line: source.lineOf(path),
      key,
      found: quoteValue(value),
      expected: "a text in quotation marks",
    });
  }
}
