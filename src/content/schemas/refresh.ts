import { z } from "zod";
import { line } from "./scalars";

const codes = z
  .array(z.string({ error: "a code; in quotation marks when it is a number" }))
  .min(1, { error: "a code" });

const shared = {
  id: z.string({ error: "an id" }).regex(/^[a-z0-9_]+$/, { error: "an id of lower-case letters, digits and _" }),
  /** What an officer has to correct in indicators.yaml once the values have come from here. */
  note: line.optional(),
};

const checked = {
  /** Lowest and highest value that can be right, in the unit of values/<id>.csv. */
  range: z
    .tuple([z.number(), z.number()], { error: "the lowest and the highest value, such as [0, 100]" })
    .refine(([low, high]) => low < high, { error: "the lowest value first" }),
  /** How many municipalities may be without a value. */
  missing: z.int({ error: "a whole number" }).min(0).max(289),
};

const fromKolada = z.strictObject({
  ...shared,
  ...checked,
  from: z.literal("kolada"),
  kpi: z.string().regex(/^[NU]\d{5}$/, { error: "an id of Kolada such as N03937" }),
  /** How many years after the present one may be published already. */
  ahead: z.int().min(0).max(1).default(0),
});

const fromScb = z.strictObject({
  ...shared,
  ...checked,
  from: z.literal("scb"),
  table: z.string().regex(/^TAB\d+$/, { error: "a table of SCB's API such as TAB5557" }),
  /** Codes selected in each variable of the table but Region and Tid; several of one variable are added up. */
  select: z.record(z.string(), codes),
  /** Unit that SCB states for the selected content. */
  unit: line,
  times: z.number().positive().default(1),
});

const byHand = z.strictObject({ ...shared, from: z.literal("hand"), reason: line });

/** facts/statistics/refresh.yaml: where `npm run data:refresh` reads each indicator, and what can be right. */
export const refreshSettings = z.strictObject({
  indicators: z
    .array(z.discriminatedUnion("from", [fromKolada, fromScb, byHand], { error: "from: kolada, scb or hand" }))
    .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, { error: "each id once" }),
  outlook: z.strictObject({
    /** An answer with fewer occupations is taken for a broken one. */
    fewest_occupations: z.int().positive(),
  }),
});

export type RefreshSettings = z.output<typeof refreshSettings>;
export type KoladaSetting = z.output<typeof fromKolada>;
export type ScbSetting = z.output<typeof fromScb>;
/** An indicator that a publisher's API gives. */
export type FetchedSetting = KoladaSetting | ScbSetting;
