import { z } from "zod";
import { line } from "./scalars";

/** Four digits of SSYK 2012, the Swedish classification of occupations. */
export const occupationCode = z
  .string({ error: "a code of SSYK in quotation marks" })
  .regex(/^\d{4}$/, { error: 'a code of four digits in quotation marks, such as "2221"' });

const fieldId = z.string({ error: "an id" }).regex(/^[a-z]+$/, { error: "an id of lower-case letters" });

/** facts/occupations/groups.json: occupational fields and the groups of occupations in them. */
export const occupationGroups = z.strictObject({
  fields: z.array(
    z.strictObject({
      id: fieldId,
      /** Id in the taxonomy of Arbetsförmedlingen. */
      taxonomy: line,
      title: line,
    }),
  ),
  groups: z.array(
    z.strictObject({
      code: occupationCode,
      field: fieldId,
      title: line,
      /** True when the group holds occupations that need no formal education. */
      untrained: z.literal(true).optional(),
    }),
  ),
});

export type OccupationGroups = z.output<typeof occupationGroups>;

/** A row of facts/occupations/related.csv: whoever works in one group can take work in the other. */
export const relatedOccupation = z.object({ from: occupationCode, to: occupationCode });

/** facts/occupations/words.json: words that people may type, by language and group. */
export const occupationWords = z.record(z.string(), z.record(occupationCode, z.array(line)));

const CHANCES = ["", "små", "medelstora", "stora"] as const;
const DEMANDS = ["", "minska", "vara oförändrad", "öka"] as const;

/** A row of facts/occupations/outlook.csv, as far as the pages use it. */
export const outlookRow = z.object({
  round: z.string().regex(/^\d{4}-[12]$/, { error: "a round such as 2026-1" }),
  county: z.string().regex(/^\d{2}$/, { error: "a county of two digits" }),
  occupation_sv: line,
  ssyk: z.string().regex(/^\d{4}( \d{4})*$/, { error: "codes of SSYK separated by spaces" }),
  job_opportunities: z.enum(CHANCES, { error: CHANCES.join(", ") }),
  forecast: z.enum(DEMANDS, { error: DEMANDS.join(", ") }),
});

export type OutlookRow = z.output<typeof outlookRow>;
