import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach } from "vitest";
import { inspectContent } from "../load-content";
import { describeProblem } from "../problem";
import { readContent } from "../reading/read-content";
import { statusPath } from "../reading/read-status";
import { leaveLanguagesOut } from "./leave-languages-out";
import { completeStatus, formatStatus } from "../translations/write-status";

/** The day the tests take for today. */
export const TODAY = "2026-11-21";

/** The texts of a file of locales/ as JSON.parse gives them. */
interface Texts {
  [name: string]: string | Texts;
}

/** A copy of the project's facts/ and locales/ that a test may break; every change is undone after the test. */
export interface ContentCopy {
  root: string;
  read: (path: string) => string;
  write: (path: string, text: string) => void;
  remove: (path: string) => void;
  /** Replaces the first match and returns it; throws when there is none, so that no test passes without its change. */
  replace: (path: string, pattern: RegExp, replacement: string) => RegExpExecArray;
  /** Sets, or with null removes, the text under a dotted key and returns the line it now stands on. */
  setText: (path: string, key: string, text: string | null) => number;
  /** The first text of a file that fits, with its dotted key. */
  findText: (path: string, fits: (text: string) => boolean) => { key: string; text: string };
  /** Number of the first line that holds the snippet, counted from 1. */
  lineOf: (path: string, snippet: string) => number;
  /** Writes the status of every language as its command does. */
  completeStatus: () => void;
  /** The problems, described, that the changes add to those of the project's own content. */
  newProblems: () => string[];
}

/**
 * Copies the content once for the test file that calls it, and removes the copy when the file is done.
 * @param languages the copy has: the tried ones, or all
 */
export function useContentCopy(languages: "tried" | "all" = "tried"): ContentCopy {
  const root = mkdtempSync(join(tmpdir(), "fotfaste-content-"));
  for (const folder of ["facts", "locales"]) cpSync(folder, join(root, folder), { recursive: true });
  if (languages === "tried") leaveLanguagesOut(root);
  const originals = new Map<string, string | null>();
  const describeAll = () => inspectContent(root, TODAY).problems.map(describeProblem);
  const before = new Set(describeAll());

  const read = (path: string) => readFileSync(join(root, path), "utf8");
  const remember = (path: string, original: string | null) => {
    if (!originals.has(path)) originals.set(path, original);
  };
  const write = (path: string, text: string) => {
    remember(path, readIfThere(join(root, path)));
    writeFileSync(join(root, path), text);
  };
  const lineOf = (path: string, snippet: string) => {
    const at = read(path).indexOf(snippet);
    if (at < 0) throw new Error(`${path} does not hold ${snippet}`);
    return read(path).slice(0, at).split("\n").length;
  };

  afterEach(() => {
    for (const [path, original] of originals) {
      if (original === null)
        rmSync(join(root, path), { force: true }); // The test may have removed it itself.
      else writeFileSync(join(root, path), original);
    }
    originals.clear();
  });
  afterAll(() => rmSync(root, { recursive: true }));

  return {
    root,
    read,
    write,
    lineOf,
    remove: (path) => {
      remember(path, read(path));
      rmSync(join(root, path));
    },
    replace: (path, pattern, replacement) => {
      const text = read(path);
      const match = pattern.exec(text);
      if (!match) throw new Error(`${path} holds nothing that fits ${String(pattern)}`);
      write(path, text.replace(pattern, replacement));
      return match;
    },
    setText: (path, key, text) => {
      const texts = JSON.parse(read(path)) as Texts;
      setIn(texts, key.split("."), text);
      write(path, JSON.stringify(texts, null, 2));
      const name = key.split(".").at(-1) ?? key;
      return text === null ? 0 : lineOf(path, `${JSON.stringify(name)}: ${JSON.stringify(text)}`);
    },
    findText: (path, fits) => {
      const found = flatten(JSON.parse(read(path)) as Texts).find(({ text }) => fits(text));
      if (!found) throw new Error(`${path} has no such text`);
      return found;
    },
    completeStatus: () => {
      const read = readContent(root, []);
      for (const language of read.languages) {
        if (language.translation !== "source")
          write(statusPath(language.slug), formatStatus(completeStatus(read, language)));
      }
    },
    newProblems: () => describeAll().filter((problem) => !before.has(problem)),
  };
}

/** A text that can be changed without touching a number or a figure, which the languages must share. */
export function isPlain(text: string): boolean {
  return !/[\d{}[\]]/.test(text);
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null; // The file is the test's own and is removed after it.
  }
}

function setIn(texts: Texts, [name = "", ...rest]: string[], text: string | null): void {
  if (rest.length > 0) {
    const child = (texts[name] ??= {});
    if (typeof child !== "string") setIn(child, rest, text);
  } else if (text === null) Reflect.deleteProperty(texts, name);
  else texts[name] = text;
}

function flatten(texts: Texts, path = ""): { key: string; text: string }[] {
  return Object.entries(texts).flatMap(([name, child]) =>
    typeof child === "string" ? [{ key: path + name, text: child }] : flatten(child, `${path}${name}.`),
  );
}
