import { TOPICS } from "../pack";
import { type Events } from "../schemas/events";
import { type Guide } from "../schemas/guide";
import { type Municipality } from "../schemas/municipality";
import { type Stories } from "../schemas/stories";

/** Keys of the words of a municipality: one for each statement and contact, and the summary. */
export function municipalityKeys({ statements, contacts = [] }: Municipality): Set<string> {
  const topics = TOPICS.flatMap((topic) => (statements[topic] ?? []).map(({ id }) => `${topic}.${id}`));
  return new Set(["summary", ...topics, ...contacts.map(({ id }) => `contacts.${id}`)]);
}

/** Keys of the words of the guide. */
export function guideKeys({ sections }: Guide): Set<string> {
  return new Set(
    sections.flatMap(({ id, statements }) =>
      ["title", "intro", ...statements.map((statement) => statement.id)].map((key) => `${id}.${key}`),
    ),
  );
}

/** Keys of the words of the stories. */
export function storyKeys({ stories }: Stories): Set<string> {
  return new Set(stories.flatMap(({ id }) => ["title", "lead", "text"].map((key) => `${id}.${key}`)));
}

/** Keys of the words of trips and visits. */
export function eventKeys({ events }: Events): Set<string> {
  return new Set(
    events.flatMap(({ id, programme }) =>
      ["title", "meeting", "contact", "bring", ...programme.map((stop) => `show-${stop}`)].map((key) => `${id}.${key}`),
    ),
  );
}
