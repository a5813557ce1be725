import { existsSync, readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { isNode, LineCounter, parseDocument, type Document } from "yaml";
import { type Problem } from "../problem";

/** A parsed file that still knows the line of every key. */
export interface SourceFile {
  /** Path from the project's root. */
  file: string;
  /** The plain values of the file. */
  data: unknown;
  /** Line, counted from 1, of the value at a path; undefined when the path is not in the file. */
  lineOf: (path: readonly PropertyKey[]) => number | undefined;
}

/**
 * Reads a YAML or JSON file. JSON is read as the YAML it also is, because JSON.parse drops duplicate keys in silence.
 * A file that is missing or has a syntax error is added to `problems`, and its `data` is undefined. Duplicate keys are
 * added too, but the rest of the file is still read, so that one slip does not hide others.
 */
export function readDocument(root: string, path: string, problems: Problem[]): SourceFile {
  const file = relative(root, resolve(root, path)).replaceAll("\\", "/");
  if (!existsSync(resolve(root, path))) {
    problems.push({ file, found: "no file", expected: "this file" });
    return { file, data: undefined, lineOf: () => undefined };
  }
  const counter = new LineCounter();
  const document = parseDocument(readFileSync(resolve(root, path), "utf8"), {
    lineCounter: counter,
    prettyErrors: false,
  });
  for (const error of document.errors) {
    const duplicate = error.code === "DUPLICATE_KEY";
    problems.push({
      file,
      line: counter.linePos(error.pos[0]).line,
      found: duplicate ? "a duplicate key" : error.message,
      expected: duplicate ? "each key once" : "a file that can be read",
    });
  }
  return {
    file,
    data: document.errors.some(({ code }) => code !== "DUPLICATE_KEY") ? undefined : (document.toJS() as unknown),
    lineOf: (key) => lineOfPath(document, counter, key),
  };
}

function lineOfPath(document: Document, counter: LineCounter, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
  }
  return undefined;
}
