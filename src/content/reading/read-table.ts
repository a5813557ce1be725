import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type z } from "zod";
import { type Problem } from "../problem";
import { parseWith } from "./parse-with";

/**
 * Reads a table of comma-separated values without quotation marks, whose first line names the columns.
 * Rows that the schema refuses become problems that name their line.
 */
export function readTable<Schema extends z.ZodType>(
  root: string,
  path: string,
  schema: Schema,
  problems: Problem[],
): z.output<Schema>[] {
  const [head = "", ...lines] = readFileSync(resolve(root, path), "utf8").trim().split(/\r?\n/);
  const columns = head.split(",");
  return lines.flatMap((row, index) => {
    const cells = row.split(",");
    const data = Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ""]));
    const parsed = parseWith(schema, { file: path, data, lineOf: () => index + 2 }, problems);
    return parsed === undefined ? [] : [parsed];
  });
}
