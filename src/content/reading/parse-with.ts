import { type z } from "zod";
import { quoteValue, type Problem } from "../problem";
import { type SourceFile } from "./read-document";

/** Writes a path of keys as it would be typed: `statements.work[0].source`. */
export function writeKey(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
    .join("")
    .replace(/^\./, "");
}

/**
 * Parses a file's data by a schema. Every fault becomes a problem with its line; then the answer is undefined.
 */
export function parseWith<Schema extends z.ZodType>(
  schema: Schema,
  source: SourceFile,
  problems: Problem[],
): z.output<Schema> | undefined {
  if (source.data === undefined) return undefined;
  const outcome = schema.safeParse(source.data);
  if (outcome.success) return outcome.data;
  for (const issue of outcome.error.issues) problems.push(describeIssue(issue, source));
  return undefined;
}

function describeIssue(issue: z.core.$ZodIssue, source: SourceFile): Problem {
  const place = { file: source.file, line: source.lineOf(issue.path), key: writeKey(issue.path) || undefined };
  if (issue.code === "unrecognized_keys") {
    const line = source.lineOf([...issue.path, ...issue.keys.slice(0, 1)]);
    return { ...place, line, found: `unknown ${issue.keys.map(quoteValue).join(", ")}`, expected: "only known keys" };
  }
  return { ...place, found: quoteValue(valueAt(source.data, issue.path)), expected: issue.message };
}

/** What the data itself says at a path; a schema's own report may hold something already read or joined. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? (Reflect.get(value, key) as unknown) : undefined),
    data,
  );
}
