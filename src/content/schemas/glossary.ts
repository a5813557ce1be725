import { z } from "zod";
import { identifier, line } from "./scalars";
import { sources } from "./source";

/** How a term is said in one language. */
const rendering = z
  .strictObject({
    text: line,
    /** attested: an authority or a municipality writes it so. translated: by this project. */
    from: z.enum(["attested", "translated"], { error: "attested or translated" }),
    /** Id of the source that attests it. */
    source: identifier.optional(),
    /** What it is, in the same language. */
    explain: line.optional(),
  })
  .refine(({ from, source }) => (from === "attested") === (source !== undefined), {
    error: "a source for what is attested, and none for what this project translated",
  });

const term = z.strictObject({
  id: identifier,
  /** The Swedish word in its dictionary form. */
  sv: line,
  /** Other Swedish forms and abbreviations met on letters. */
  also: z.array(line, { error: "a list of Swedish words" }).default([]),
  /** What it is, in English. */
  note: line,
  /** By the language's slug; in easy Swedish an explanation. */
  in: z.record(identifier, rendering, { error: "the renderings, each under its language" }),
});

/** locales/glossary.yaml: Swedish words that stand on letters and signs, with one agreed rendering a language. */
export const glossary = z.strictObject({
  /** Languages that renderings are kept for before the site has them. */
  languages: z.array(identifier, { error: "a list of languages" }),
  terms: z.array(term, { error: "a list of terms" }).min(1, { error: "at least one term" }),
  sources,
});

export type Glossary = z.output<typeof glossary>;
export type GlossaryTerm = z.output<typeof term>;
