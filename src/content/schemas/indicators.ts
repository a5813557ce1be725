import { z } from "zod";
import { FIGURE_PICTURES, FIGURE_UNITS } from "../atlas";
import { line, municipalityCode, webAddress } from "./scalars";

/** facts/statistics/indicators.yaml: what each figure counts and whose it is, in the order in which they are shown. */
export const indicators = z.strictObject({
  indicators: z.array(
    z.strictObject({
      id: z.string({ error: "an id" }).regex(/^[a-z0-9_]+$/, { error: "an id of lower-case letters, digits and _" }),
      counts: line,
      unit: z.enum(FIGURE_UNITS, { error: `one of ${FIGURE_UNITS.join(", ")}` }),
      /** Which end most people wish for; none where it depends on the person. */
      direction: z.enum(["more", "less", "none"], { error: "more, less or none" }),
      /** Lowest and highest value that can be right, as the publisher gives it; what lies outside stops the build. */
      range: z.tuple([z.number(), z.number()], { error: "the lowest and the highest value, such as [0, 100]" }),
      /** Codes of municipalities that the publisher has no figure for. */
      missing: z.array(municipalityCode).default([]),
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
      /** Shown first, and on the page of a municipality that tells about itself. */
      key: z.boolean().default(false),
      /** False where the copy the values come from did not state their year; the reader sees it. */
      year_confirmed: z.boolean(),
    }),
  ),
});

export type Indicator = z.output<typeof indicators>["indicators"][number];
