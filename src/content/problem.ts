/** Something wrong in a file of facts/ or locales/, told so that the person who wrote the file can mend it. */
export interface Problem {
  /** Path from the project's root, for example `facts/municipalities/are.yaml`. */
  file: string;
  /** Line in the file, counted from 1, where it is known. */
  line?: number | undefined;
  /** Key in the file, for example `statements.work[0].source`. */
  key?: string | undefined;
  /** What stands there now. */
  found: string;
  /** What should stand there. */
  expected: string;
}

/** Writes a problem as one line: where, what was found, what was expected. */
export function describeProblem({ file, line, key, found, expected }: Problem): string {
  const place = [line === undefined ? file : `${file}:${line}`, key].filter(Boolean).join(" ");
  return `${place}: found ${found}, expected ${expected}`;
}

/** Thrown when the content cannot be built; its message lists every problem of the run, not only the first. */
export class ContentError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    super([`${count} in the content:`, ...problems.map((problem) => `  ${describeProblem(problem)}`)].join("\n"));
    this.name = "ContentError";
  }
}

/** Shows a value from a file shortly, for the "found" of a problem. */
export function quoteValue(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = typeof value === "string" ? `"${value}"` : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
