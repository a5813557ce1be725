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
 * Reads a YAML or JSON file. JSON with a fault is read as the YAML it also is, which knows the line of everything.
 * A file that is missing or has a syntax error is added to `problems`, and its `data` is undefined. Duplicate keys are
 * added too, but the rest of the file is still read, so that one slip does not hide others.
 */
export function readDocument(root: string, path: string, problems: Problem[]): SourceFile {
  const file = relative(root, resolve(root, path)).replaceAll("\\", "/");
  if (!existsSync(resolve(root, path))) {
    problems.push({ file, found: "no file", expected: "this file" });
    return { file, data: undefined, lineOf: () => undefined };
  }
  const { errors, data, lineOf } = parseOnce(resolve(root, path));
  for (const { line, duplicate, message } of errors) {
    problems.push({
      file,
      line,
      found: duplicate ? "a duplicate key" : message,
      expected: duplicate ? "each key once" : "a file that can be read",
    });
  }
  return { file, data, lineOf };
}

interface Parsed extends Pick<SourceFile, "data" | "lineOf"> {
  text: string;
  errors: readonly { line: number; duplicate: boolean; message: string }[];
}

/** What each file held when it was last read: of a thousand files hardly one changes between two readings. */
const parsed = new Map<string, Parsed>();

/** Parses a file, or answers what it parsed to before when it holds the same text. */
function parseOnce(path: string): Parsed {
  const text = readFileSync(path, "utf8");
  const known = parsed.get(path);
  if (known?.text === text) return known;
  const fresh = path.endsWith(".json") ? (parseSound(text) ?? parseAny(text)) : parseAny(text);
  parsed.set(path, fresh);
  return fresh;
}

/** Parses anything, with its errors. */
function parseAny(text: string): Parsed {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const broken = document.errors.some(({ code }) => code !== "DUPLICATE_KEY");
  return {
    text,
    errors: document.errors.map((error) => ({
      line: counter.linePos(error.pos[0]).line,
      duplicate: error.code === "DUPLICATE_KEY",
      message: error.message,
    })),
    data: broken ? undefined : (document.toJS() as unknown),
    lineOf: (key) => lineOfPath(document, counter, key),
  };
}

/** Parses JSON without fault, a hundred times as quickly; undefined when there is one. Lines are sought when asked for. */
function parseSound(text: string): Parsed | undefined {
  let keys = 0;
  let data: unknown;
  try {
    data = JSON.parse(text, (_, value: unknown) => {
      if (isRecord(value)) keys += Object.keys(value).length;
      return value;
    }) as unknown;
  } catch {
    return undefined; // The other way of reading says what is wrong, and where.
  }
  // JSON.parse drops a duplicate key: then fewer keys have come than the text has.
  const written = [...text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)].filter(([, colon]) => colon !== undefined).length;
  if (keys !== written) return undefined;
  let whole: Parsed | undefined;
  return { text, errors: [], data, lineOf: (key) => (whole ??= parseAny(text)).lineOf(key) };
}

function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function lineOfPath(document: Document, counter: LineCounter, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
  }
  return undefined;
}
