import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";
import { describeProblem, type Problem } from "../problem";
import { readTable } from "../reading/read-table";
import { municipalityCode } from "../schemas/scalars";
import { type MunicipalValues } from "./municipal-values";
import { RefreshFault } from "./refresh-fault";

const valueRow = z.object({
  code: municipalityCode,
  year: z.string().regex(/^(\d{4})?$/, { error: "a year or nothing" }),
  value: z
    .string()
    .regex(/\d/, { error: "a number" })
    .pipe(z.coerce.number({ error: "a number" })),
});

/** Where an indicator's values stand, from the project's root. */
export function valuesPath(id: string): string {
  return `facts/statistics/values/${id}.csv`;
}

/**
 * Reads the values that we hold, as the publisher gave them; none when there is no file yet.
 * @throws {RefreshFault} when the file cannot be read: it is not for the refresh to write over it then.
 */
export function readValuesFile(root: string, id: string): MunicipalValues {
  const path = valuesPath(id);
  if (!existsSync(resolve(root, path))) return new Map();
  const problems: Problem[] = [];
  const rows = readTable(root, path, valueRow, problems);
  const [problem] = problems;
  if (problem)
    throw new RefreshFault(describeProblem(problem), "Mend the line, or remove the file so that it is made anew.");
  return new Map(rows.map(({ code, year, value }) => [code, { year: year === "" ? null : Number(year), value }]));
}

/** Writes values as the text of their file: a row for each municipality, in the order of the codes. */
export function writeValues(values: MunicipalValues): string {
  const rows = [...values].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return ["code,year,value", ...rows.map(([code, { year, value }]) => `${code},${year ?? ""},${value}`), ""].join("\n");
}
