import { z } from "zod";
import { TELLERS } from "../pack";
import { identifier, line } from "./scalars";
import { sources } from "./source";
import { statement } from "./statement";

/** facts/stories.yaml: who may be retold, from where, with which consent. */
export const stories = z.strictObject({
  sources,
  stories: z.array(
    statement.extend({
      /** Id of the municipality the story is from; null for a place nearby. */
      municipality: identifier.nullable(),
      place: line,
      /** True where the place is not one of the municipalities told about; the reader sees it. */
      nearby: z.boolean({ error: "true or false" }),
      teller: z.enum(TELLERS, { error: `one of ${TELLERS.join(", ")}` }),
      /** retold: from a published interview. recorded: recorded with the teller's consent. */
      consent: z.enum(["retold", "recorded"], { error: "retold or recorded" }),
    }),
  ),
});

export type Stories = z.output<typeof stories>;
