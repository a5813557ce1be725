import { z } from "zod";
import { STAGES } from "../pack";
import { identifier } from "./scalars";
import { sources } from "./source";
import { statement } from "./statement";

/** facts/guide.yaml: the steps in Sweden. */
export const guide = z.strictObject({
  sources,
  sections: z.array(
    z.strictObject({
      id: identifier,
      /** For whom the section is shown first. */
      stages: z.array(z.enum(STAGES, { error: `one of ${STAGES.join(", ")}` }), { error: "a list of stages" }),
      statements: z.array(statement, { error: "a list of statements" }),
    }),
  ),
});

export type Guide = z.output<typeof guide>;
