import { z } from "zod";
import { line, webAddress } from "./scalars";

/** facts/publisher.yaml: who sets the kiosk up and answers for it; null until somebody does. */
export const publisher = z.strictObject({
  name: line.nullable(),
  email: z.email({ error: "an e-mail address or null" }).nullable(),
  website: webAddress.nullable(),
});

export type Publisher = z.output<typeof publisher>;
