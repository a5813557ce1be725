import { z } from "zod";
import { line, municipalityCode, webAddress } from "./scalars";

/** facts/places/visits.yaml: the towns to which the first visits were planned, and who says so. */
export const visits = z.strictObject({
  source: z.strictObject({
    publisher: line,
    address: webAddress,
  }),
  towns: z
    .array(z.strictObject({ code: municipalityCode, name: line }), { error: "a list of towns" })
    .min(1, { error: "at least one town" }),
});

export type Visits = z.output<typeof visits>;
