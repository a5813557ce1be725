import { createEvent, type DateArray } from "ics";
import { type Translate } from "../../i18n/build-words";
import { type PackEvent } from "../events";
import { type CheckedContent } from "../load-content";
import { type PlannedEvent } from "../schemas/events";
import { contentDate } from "./content-date";
import { type Formats } from "./formats";

/** Writes the planned trips and visits out in one language, in the order of time. */
export function buildEvents(content: CheckedContent, translate: Translate, formats: Formats): PackEvent[] {
  const stamp = contentDate(content);
  return [...content.events.value.events]
    .sort((one, other) => (one.begins < other.begins ? -1 : 1))
    .map((event) => {
      const words = (key: string) => formats.isolate(translate(`events|${event.id}.${key}`));
      const { id, kind, municipality, begins, ends, street, programme, languages, seats, phone, email } = event;
      const name = content.municipalities.find(({ value }) => value.id === municipality)?.value.name ?? "";
      const title = words("title");
      return {
        id,
        kind,
        municipality: { id: municipality, name },
        title,
        when: formats.isolate(writeWhen(event, formats)),
        lastDay: ends.slice(0, 10),
        meeting: words("meeting"),
        street,
        programme: programme.map((stop) => ({ stop, text: words(`show-${stop}`) })),
        languages,
        seats: seats === null ? null : formats.number(seats),
        contact: words("contact"),
        ...(phone && { phone }),
        ...(email && { email }),
        bring: words("bring"),
        calendar: writeCalendar({ id, begins, ends, title, street }, stamp),
      };
    });
}

/** "8 May 2027, 08:30–17:00"; the last day too where it is another one. */
function writeWhen({ begins, ends }: Pick<PlannedEvent, "begins" | "ends">, { date }: Formats): string {
  const [day = "", from = ""] = begins.split("T");
  const [lastDay = "", to = ""] = ends.split("T");
  const end = lastDay === day ? to : `${date(lastDay)}, ${to}`;
  return `${date(day)}, ${from}–${end}`;
}

interface CalendarEntry extends Pick<PlannedEvent, "id" | "begins" | "ends" | "street"> {
  title: string;
}

/**
 * Writes an event as an iCalendar file. Its times are those of the clock where it is (RFC 5545, 3.3.5, form 1).
 * @param stamp day of the content: the same content always makes the same file
 * @throws {Error} when the library refuses the event
 */
export function writeCalendar({ id, begins, ends, title, street }: CalendarEntry, stamp: string): string {
  const { error, value } = createEvent({
    uid: `${id}@fotfaste`,
    productId: "fotfaste",
    title: title.replace(/\[\[|\]\]|[\u2066-\u2069]/g, ""),
    location: street,
    start: partsOf(begins),
    startInputType: "local",
    startOutputType: "local",
    end: partsOf(ends),
    endInputType: "local",
    endOutputType: "local",
  });
  if (value === null) throw new Error(`The event ${id} cannot be written as a calendar file`, { cause: error });
  return value.replace(/^DTSTAMP:.*$/m, `DTSTAMP:${stamp.replace(/-/g, "")}T000000Z`);
}

function partsOf(time: string): DateArray {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = time.split(/[-T:]/).map(Number);
  return [year, month, day, hour, minute];
}
