import { z } from "zod";
import { identifier, line } from "./scalars";

/** locales/languages.yaml: the one table of languages. */
export const languages = z.strictObject({
  languages: z
    .array(
      z.strictObject({
        /** Folder in locales/ and first part of the address. */
        slug: identifier,
        /** BCP 47. */
        tag: line,
        autonym: line,
        direction: z.enum(["ltr", "rtl"], { error: "ltr or rtl" }),
        /** ISO 15924. */
        script: line,
        greeting: line,
        /** "Choose a language", in the language. */
        choose: line,
        translation: z.enum(["source", "machine", "human"], { error: "source, machine or human" }),
      }),
    )
    .min(1, { error: "at least one language" })
    .refine((rows) => rows.filter((row) => row.translation === "source").length === 1, {
      error: "one language, and only one, with translation: source",
    }),
});

export type Language = z.output<typeof languages>["languages"][number];
