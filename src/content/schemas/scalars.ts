import { z } from "zod";

/** Lower-case words joined by hyphens; also the key of the words in locales/. */
export const identifier = z
  .string({ error: "an id" })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "an id of lower-case letters, digits and hyphens" });

/** A line of text in a facts file. */
export const line = z.string({ error: "a text" }).trim().min(1, { error: "a text that is not empty" });

/** An address on the web. */
export const webAddress = z.url({ protocol: /^https?$/, error: "an address that begins with https://" });

/**
 * A telephone number in Sweden: a short number of a service (112, 1177, 113 13, 114 14) or an area code from 0 or +46
 * and in all 7–12 digits, written in groups. Rule: Post- och telestyrelsen, Svensk nummerplan för telefoni enligt E.164.
 */
export const phoneNumber = z
  .string({ error: "a telephone number" })
  .regex(/^(112|1177|113 ?13|114 ?14|(\+46 ?(\(0\) ?)?|0)[1-9](?:[ -]?\d){5,10})$/, {
    error: "a telephone number such as 090-16 10 00, 0771-100 110, +46 90 16 10 00 or 112",
  });

/** The four digits of a municipality's code, as Statistics Sweden gives it. */
export const municipalityCode = z
  .string({ error: 'a code of four digits in quotation marks, such as "2480"' })
  .regex(/^\d{4}$/, { error: 'a code of four digits in quotation marks, such as "2480"' });

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** A year, a month or a day: 2024, 2024-05 or 2024-05-17. */
export const calendarDate = z
  .union([z.string(), z.number()], { error: "a date such as 2024, 2024-05 or 2024-05-17" })
  .transform(String)
  .refine(isCalendarDate, { error: "a date such as 2024, 2024-05 or 2024-05-17" });

function isCalendarDate(text: string): boolean {
  const match = DATE.exec(text);
  if (!match) return false;
  const [, year = "", month = "01", day = "01"] = match;
  const iso = `${year}-${month}-${day}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}
