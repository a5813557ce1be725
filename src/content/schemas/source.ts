import { z } from "zod";
import { calendarDate, identifier, line, webAddress } from "./scalars";

/** Where a statement comes from: the publisher, the page and its date. */
export const source = z.strictObject({
  publisher: line,
  /** What the page is called or about, in Swedish. */
  title: line.optional(),
  /** Left out only for the project's own statements. */
  address: webAddress.optional(),
  /** The page's own date; left out where the page shows none. */
  date: calendarDate.optional(),
  /** True for what this project itself says and must keep true. */
  own: z.boolean().optional(),
  /** For editors, never shown. */
  note: line.optional(),
});

/** A source named once in a file, by the id that statements refer to. */
export const sources = z
  .record(identifier, source, { error: "the sources of the file, each under an id" })
  .superRefine((value, context) => {
    for (const [id, { address, own }] of Object.entries(value)) {
      if (!address && !own)
        context.addIssue({ code: "custom", path: [id, "address"], message: "the address of the page" });
    }
  });

export type Source = z.output<typeof source>;
