import { z } from "zod";
import { TELLERS } from "../pack";
import { calendarDate, identifier, line } from "./scalars";
import { sources } from "./source";
import { statement } from "./statement";

/** facts/stories.yaml: who may be retold, from where, with which consent. */
export const stories = z.strictObject({
  sources,
  /**
   * Ids of stories that their tellers have taken back. From the next build on they are in no page, pack or search, whether
   * or not their entries and words still stand here; the ids stay, so that nobody puts a story back.
   */
  withdrawn: z.array(identifier).default([]),
  stories: z.array(
    statement
      .extend({
        /** Id of the municipality the story is from; null for a place nearby. */
        municipality: identifier.nullable(),
        place: line,
        /** True where the place is not one of the municipalities told about; the reader sees it. */
        nearby: z.boolean({ error: "true or false" }),
        teller: z.enum(TELLERS, { error: `one of ${TELLERS.join(", ")}` }),
        /** retold: from a published interview. recorded: recorded with the teller's consent. */
        consent: z.enum(["retold", "recorded"], { error: "retold or recorded" }),
        /** The day on which the teller agreed to be recorded. */
        consent_date: calendarDate.optional(),
        /**
         * Where the recording lies, below public/, and in which language it is told. What is said in it stands in the
         * story's text, word for word in that language and translated in the others.
         */
        audio: z
          .strictObject({
            file: z
              .string({ error: "a file" })
              .regex(/^recordings\/[a-z0-9-]+\.(mp3|m4a|opus|ogg)$/, { error: "a file such as recordings/story.m4a" }),
            language: identifier,
          })
          .optional(),
      })
      .refine(({ consent, consent_date: day }) => (consent === "recorded") === (day !== undefined), {
        error: "the day of the consent, for a recorded story and for no other",
        path: ["consent_date"],
      })
      .refine(({ consent, audio }) => consent === "recorded" || audio === undefined, {
        error: "no recording of a story that is retold",
        path: ["audio"],
      }),
  ),
});

export type Stories = z.output<typeof stories>;
