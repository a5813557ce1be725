import { z } from "zod";
import { identifier, line, municipalityCode, webAddress } from "./scalars";
import { sources } from "./source";
import { statement } from "./statement";
import { TOPICS } from "../pack";

const topic = z.array(statement, { error: "a list of statements" });

/** facts/municipalities/<id>.yaml */
export const municipality = z.strictObject({
  id: identifier,
  code: municipalityCode,
  name: line,
  website: webAddress.optional(),
  sources,
  statements: z.strictObject(
    Object.fromEntries(TOPICS.map((id) => [id, topic.optional()])) as Record<
      (typeof TOPICS)[number],
      z.ZodOptional<typeof topic>
    >,
    { error: `statements by topic (${TOPICS.join(", ")})` },
  ),
  contacts: z.array(statement, { error: "a list of contacts" }).optional(),
});

export type Municipality = z.output<typeof municipality>;
