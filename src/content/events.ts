/** What a trip or a visit may show, in no order. */
export const STOPS = ["municipality", "school", "company", "home", "other"] as const;
export type Stop = (typeof STOPS)[number];

/** A trip or a visit that is open to anybody, in the language of a pack. */
export interface PackEvent {
  id: string;
  kind: "trip" | "visit";
  /** Id and name of the municipality. */
  municipality: { id: string; name: string };
  title: string;
  /** Written out: the day and the hours, in Swedish time. */
  when: string;
  /** The last day, as 2027-05-08: the day after, the event is past. */
  lastDay: string;
  /** What to look for, in the language, and what stands on signs, in Swedish. */
  meeting: string;
  street: string;
  programme: { stop: Stop; text: string }[];
  /** Slugs of the languages that are spoken. */
  languages: string[];
  seats: string | null;
  /** A function, never a person. */
  contact: string;
  phone?: string;
  email?: string;
  bring: string;
  /** An iCalendar file (RFC 5545). */
  calendar: string;
}
