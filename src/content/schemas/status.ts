import { z } from "zod";
import { calendarDate, line } from "./scalars";

/** The first ten hexadecimal digits of the SHA-256 of the Swedish text that a translation was made from. */
const digest = z
  .string()
  .regex(/^[0-9a-f]{10}$/, { error: "the ten hexadecimal digits of a Swedish text, as the command writes them" });

const review = z.strictObject({
  /** The reader's role, such as "native reader"; never a name. */
  by: line,
  on: calendarDate,
});

/** How a text was made: its digest alone where it was made like its language, and nobody has read it yet. */
const textStatus = z.union(
  [
    digest,
    z.strictObject({
      source: digest,
      by: z.enum(["machine", "human"], { error: "machine or human" }).optional(),
      reviewed: review.optional(),
    }),
  ],
  { error: "a digest, or an object of source, by (machine or human) and reviewed (by, on)" },
);

/** locales/<language>/status.json: for each file and key of the language, from which Swedish text it was made, and how. */
export const status = z.record(z.string(), z.record(z.string(), textStatus));

export type StatusFile = z.output<typeof status>;
export type StatusEntry = z.output<typeof textStatus>;
export type Review = z.output<typeof review>;
