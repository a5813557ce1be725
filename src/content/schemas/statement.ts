import { z } from "zod";
import { calendarDate, identifier, line, phoneNumber, webAddress } from "./scalars";
import { statementYear } from "./statement-year";

/** The authorities that a reader is sent to; their names stand in locales under `authority.<id>`. */
export const AUTHORITIES = [
  "migration-agency",
  "employment-service",
  "tax-agency",
  "social-insurance-agency",
  "transport-agency",
  "health-care",
  "municipality",
  "county-board",
  "parliament",
  "organisation",
] as const;

/** What a statement is whatever the language: identity, source, year and how sure it is. Its words stand in locales/. */
export const statement = z.strictObject({
  id: identifier,
  /** Id of a source of the same file. */
  source: identifier,
  year: statementYear,
  confidence: z.enum(["high", "medium", "low"], { error: "high, medium or low" }),
  /** True where things have probably changed since; the reader sees it. */
  old: z.boolean().optional(),
  /** `county` where it holds for the whole county and not the municipality alone. */
  scope: z.enum(["county"], { error: "county" }).optional(),
  /** The day from which a rule applies; may lie in the future. */
  rule_from: calendarDate.optional(),
  /** The authority to ask before one relies on the statement; set where the law or an amount may have changed. */
  ask: z.enum(AUTHORITIES, { error: `one of ${AUTHORITIES.join(", ")}` }).optional(),
  /** Number of the founding document of the project that the statement comes from. */
  seed: z.string().optional(),
  /** When an editor last looked at the source. */
  checked: calendarDate.optional(),
  phone: phoneNumber.optional(),
  email: z.email({ error: "an e-mail address" }).optional(),
  website: webAddress.optional(),
  street: line.optional(),
  /** For editors, never shown. */
  note: line.optional(),
});

export type Statement = z.output<typeof statement>;
