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
  const { counter, document, data } = parseOnce(resolve(root, path));
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
    data,
    lineOf: (key) => lineOfPath(document, counter, key),
  };
}

interface Parsed {
  text: string;
  counter: LineCounter;
  document: Document;
  data: unknown;
}

/** What each file held when it was last read: of a thousand files hardly one changes between two readings. */
const parsed = new Map<string, Parsed>();

/** Parses a file, or answers what it parsed to before when it holds the same text. */
function parseOnce(path: string): Parsed {
  const text = readFileSync(path, "utf8");
  const known = parsed.get(path);
  if (known?.text === text) return known;
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const broken = document.errors.some(({ code }) => code !== "DUPLICATE_KEY");
  const fresh: Parsed = { text, counter, document, data: broken ? undefined : (document.toJS() as unknown) };
  parsed.set(path, fresh);
  return fresh;
}

function lineOfPath(document: Document, counter: LineCounter, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
  }
  return undefined;
}
