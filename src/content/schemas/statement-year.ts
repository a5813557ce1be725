import { z } from "zod";

/** The year a statement is true for, and how surely the source gives it. */
export interface StatementYear {
  /** Null when the source names no year. */
  year: number | null;
  precision: "exact" | "about" | "before" | "or_later" | "not_stated";
}

const EXPECTED = "a year: 2021, about 2021, before 2021, 2021 or later, or not stated";

/** Reads `2021`, `about 2021`, `before 2021`, `2021 or later` or `not stated`. */
export const statementYear = z
  .union([z.number(), z.string()], { error: EXPECTED })
  .transform((value, context): StatementYear => {
    const text = String(value);
    if (text === "not stated") return { year: null, precision: "not_stated" };
    const match = /^(about |before )?(\d{4})( or later)?$/.exec(text);
    if (!match || (match[1] && match[3])) {
      context.addIssue({ code: "custom", message: EXPECTED, input: value });
      return z.NEVER;
    }
    const precision = match[1] === "before " ? "before" : match[1] ? "about" : match[3] ? "or_later" : "exact";
    return { year: Number(match[2]), precision };
  });
