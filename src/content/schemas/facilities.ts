import { z } from "zod";
import { identifier, line, webAddress } from "./scalars";

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: "a time such as 07:30" });

/** facts/facilities.yaml: where kiosks stand. */
export const facilities = z.strictObject({
  /** Public address of the site; null as long as there is none. */
  address: webAddress.nullable(),
  facilities: z
    .array(
      z.strictObject({
        id: identifier,
        name: line,
        town: line.nullable(),
        /** Slugs of the languages that come first. */
        languages: z.array(identifier),
        hours: z
          .strictObject({ open: time, close: time })
          .refine(({ open, close }) => open < close, { error: "a time of closing after that of opening" })
          .nullable(),
        printer: z.boolean(),
        counting: z.boolean(),
      }),
    )
    .min(1, { error: "at least one facility" }),
});

export type Facilities = z.output<typeof facilities>;
