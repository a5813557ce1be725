import { z } from "zod";
import { STOPS } from "../events";
import { identifier, line, phoneNumber } from "./scalars";
import { source } from "./source";

/** A time of the clock in Sweden, without seconds. */
const localTime = z
  .string({ error: "a time such as 2027-05-08T08:30" })
  .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/, { error: "a time such as 2027-05-08T08:30" })
  .refine(isOnCalendar, { error: "a day that there is" });

function isOnCalendar(time: string): boolean {
  const date = new Date(`${time}:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(time);
}

const event = z
  .strictObject({
    id: identifier,
    kind: z.enum(["trip", "visit"], { error: "trip or visit" }),
    /** Id of a municipality with texts of its own. */
    municipality: identifier,
    begins: localTime,
    ends: localTime,
    /** The meeting place as it stands on signs and maps. */
    street: line,
    programme: z.array(z.enum(STOPS, { error: `one of ${STOPS.join(", ")}` })).min(1, { error: "at least one stop" }),
    /** Slugs of the languages that are spoken. */
    languages: z.array(identifier).min(1, { error: "at least one language" }),
    /** Null when there is no limit. */
    seats: z.int().positive({ error: "a number of seats, or null" }).nullable(),
    phone: phoneNumber.optional(),
    email: z.email({ error: "an e-mail address" }).optional(),
    source,
  })
  .refine(({ begins, ends }) => begins < ends, { error: "an end after the beginning", path: ["ends"] })
  .refine(({ phone, email }) => phone ?? email, { error: "phone or email, so that one can ask", path: ["phone"] })
  .refine(({ programme }) => new Set(programme).size === programme.length, {
    error: "each stop once",
    path: ["programme"],
  });

/** facts/events.yaml: trips and visits that are open to anybody. */
export const events = z.strictObject({ events: z.array(event, { error: "a list, empty when nothing is planned" }) });

export type Events = z.output<typeof events>;
export type PlannedEvent = Events["events"][number];
