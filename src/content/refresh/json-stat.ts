import { z } from "zod";
import { RefreshFault, SHAPE_CHANGED } from "./refresh-fault";

/** The part of JSON-stat 2.0 (https://json-stat.org/full/) that SCB's answers use and that is read here. */
export const jsonStat = z
  .object({
    version: z.literal("2.0"),
    class: z.literal("dataset"),
    id: z.array(z.string()),
    size: z.array(z.int().positive()),
    dimension: z.record(
      z.string(),
      z.object({
        category: z.object({
          index: z.record(z.string(), z.int().nonnegative()),
          unit: z.record(z.string(), z.object({ base: z.string() })).optional(),
        }),
      }),
    ),
    value: z.array(z.number().nullable()),
    /** By place in `value`: "..", there is a value but it is not published; ".", there can be none; others are remarks. */
    status: z.record(z.string(), z.string()).default({}),
    extension: z.object({ px: z.object({ tableid: z.string() }) }),
  })
  .refine(({ id, size }) => id.length === size.length, { path: ["size"], error: "one size for each of id" })
  .refine(({ size, value }) => size.reduce((cells, part) => cells * part, 1) === value.length, {
    path: ["value"],
    error: "as many values as the sizes make",
  });

export type JsonStat = z.output<typeof jsonStat>;

/** The codes of a variable in the order of its values. */
export function codesOf({ id, size, dimension }: JsonStat, variable: string, what: string): string[] {
  const index = dimension[variable]?.category.index ?? {};
  const codes = Object.keys(index).sort((one, other) => (index[one] ?? 0) - (index[other] ?? 0));
  const whole = codes.every((code, at) => index[code] === at) && codes.length === size[id.indexOf(variable)];
  if (!whole) throw new RefreshFault(`${what} does not say which values of ${variable} it holds`, SHAPE_CHANGED);
  return codes;
}

/** A cell: the code of each variable, and the value, null where there is none. */
export interface Cell {
  codes: Record<string, string>;
  value: number | null;
}

/** Every cell of an answer. The last variable changes fastest. */
export function cellsOf(answer: JsonStat, what: string): Cell[] {
  const variables = answer.id.map((variable) => ({ variable, codes: codesOf(answer, variable, what) }));
  return answer.value.map((value, at) => {
    let rest = at;
    const codes: Record<string, string> = {};
    for (const { variable, codes: all } of variables.toReversed()) {
      codes[variable] = all[rest % all.length] ?? "";
      rest = Math.floor(rest / all.length);
    }
    const status = answer.status[at];
    return { codes, value: status === ".." || status === "." ? null : value };
  });
}
