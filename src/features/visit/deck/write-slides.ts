import { type Choice, type Entry, type Part, type Subject } from "./deck";
import { divideTogether } from "./divide";
import { readEntry, type EntryText } from "./read-entry";
import { countWords } from "./sentences";
import { secondsOfEntry } from "./build-deck";
import { type VisitContent } from "./visit-content";

/** What a slide says in one language: the words of its entry, or a part of them. */
export type SlideText = EntryText;

/** One thought on the screen. */
export interface Slide {
  /** Index of its entry in the deck. */
  entry: number;
  part: Part;
  subject: Subject;
  /** In the languages of the screen, then of the notes. */
  texts: SlideText[];
  /** Planned length. */
  seconds: number;
}

/**
 * Writes the slides of a deck: each entry in all languages at once, divided where it is long.
 * @param contents of the languages on the screen; the time is measured in the first of them
 * @returns the slides, and the entries that the content no longer has in one of the languages
 */
export function writeSlides(
  entries: readonly Entry[],
  choice: Choice,
  contents: readonly VisitContent[],
): { slides: Slide[]; lacking: Entry[] } {
  const slides: Slide[] = [];
  const lacking: Entry[] = [];
  entries.forEach((entry, at) => {
    const read = contents.flatMap((content) => readEntry(entry.subject, content) ?? []);
    if (read.length < contents.length || read.length === 0) lacking.push(entry);
    else slides.push(...writeEntry(entry, at, read, choice, contents));
  });
  return { slides, lacking };
}

function writeEntry(
  { part, subject }: Entry,
  entry: number,
  read: readonly EntryText[],
  choice: Choice,
  [first]: readonly VisitContent[],
): Slide[] {
  const seconds = first ? secondsOfEntry({ part, subject }, choice, first) : 0;
  const divided = divideTogether(read.map(({ text }) => text));
  const parts = divided.length > 0 ? divided : [read.map(({ text }) => text)];
  const words = parts.map(([text = ""]) => countWords(text));
  const whole = words.reduce((sum, count) => sum + count, 0);
  return parts.map((texts, place) => ({
    entry,
    part,
    subject,
    texts: read.map((one, at) => ({ ...one, text: texts[at] ?? "" })),
    seconds: whole > 0 ? (seconds * (words[place] ?? 0)) / whole : seconds,
  }));
}
