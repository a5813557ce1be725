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
      /** Digits after the decimal sign; negative rounds to tens, hundreds and so on. */
      decimals: z.number().int().min(-6).max(3),
      picture: z.enum(FIGURE_PICTURES, { error: `one of ${FIGURE_PICTURES.join(", ")}` }),
      publisher: line,
      table: line,
      address: webAddress,
      licence: line,
      /** False where the copy the values come from did not state their year; the reader sees it. */
      year_confirmed: z.boolean(),
    }),
  ),
});

export type Indicator = z.output<typeof indicators>["indicators"][number];
