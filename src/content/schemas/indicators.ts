import { z } from "zod";
import { FIGURE_PICTURES } from "../pack";
import { line, webAddress } from "./scalars";

/** facts/statistics/indicators.yaml: what each figure counts and whose it is. */
export const indicators = z.strictObject({
  indicators: z.array(
    z.strictObject({
      id: z.string({ error: "an id" }).regex(/^[a-z0-9_]+$/, { error: "an id of lower-case letters, digits and _" }),
      counts: line,
      unit: z.enum(["persons", "percent", "kronor", "kronor_per_month"], {
        error: "persons, percent, kronor or kronor_per_month",
      }),
      /** What a value is multiplied with before it is shown. */
      factor: z.number().optional(),
      /** Where the picture of a value ends; without it at the value below which 95 of 100 municipalities lie. */
      whole: z.number().positive().optional(),
      /** Digits after the decimal sign; negative rounds to tens, hundreds and so on. */
      decimals: z.number().int().min(-6).max(3),
      picture: z.enum(FIGURE_PICTURES, { error: `one of ${FIGURE_PICTURES.join(", ")}` }),
      publisher: line,
      table: line,
      address: webAddress,
      /** cc0: free for all. named: free when the source is named. */
      licence: z.enum(["cc0", "named"], { error: "cc0 or named" }),
      /** False where the copy the values come from did not state their year; the reader sees it. */
      year_confirmed: z.boolean(),
    }),
  ),
});

export type Indicator = z.output<typeof indicators>["indicators"][number];
