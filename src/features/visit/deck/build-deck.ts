import { type PackStatement } from "../../../content/pack";
import { findPlace } from "../../places/place-data";
import {
  GATHERED,
  GREETINGS,
  LENGTHS,
  PROMPTS,
  type Choice,
  type Deck,
  type Entry,
  type Length,
  type Part,
  type Subject,
} from "./deck";
import { readEntry } from "./read-entry";
import { countWords } from "./sentences";
import { secondsOf, type Spoken } from "./tempo";
import { type VisitContent } from "./visit-content";

/** What of the time each part may take; what is left belongs to greeting, questions and good-bye. */
const SHARES: Partial<Record<Part, number>> = { reception: 0.18, work: 0.14, places: 0.34, stories: 0.12 };

/** Figures of the labour market, and of the places, in the order in which they are shown. */
const WORK_FIGURES = ["unemployment", "employment"];
const PLACE_FIGURES = ["population", "rent", "rental_share"];

/** Always told of a place, whatever the themes: what is hard about it stands there. */
const HONEST_TOPIC = "good_to_know";

/** What takes longer than its words; how codes are read is said once, with the first. */
const WAITS: Partial<Record<Subject["kind"], Spoken["waits"]>> = { prompt: "answers", take: "look", map: "look" };

/** Tellers whose own experience a story is. */
const OWN_EXPERIENCE: readonly string[] = ["newcomer", "newcomers", "mover"];

/**
 * Builds the deck of a visit from the checked content, in the order of the original programme. What is told first in each
 * part is told of every place; then the parts are filled as far as their share of the time reaches.
 * @param content in the language in which the time is measured, with the profiles of the chosen places
 */
export function buildDeck(choice: Choice, content: VisitContent): Deck {
  const places = choice.places.filter((id) => content.profiles.has(id));
  const told = [
    ...take("reception", tellReception(choice, content), 1, choice, content),
    ...take("work", tellWork(places, content), places.length, choice, content),
    ...take("places", tellPlaces(places, choice, content), 4 * places.length, choice, content),
    ...take("stories", tellStories(places, content), 1, choice, content),
  ];
  return {
    choice,
    entries: [
      ...GREETINGS.map((id) => ({ part: "welcome" as const, subject: { kind: "greeting" as const, id } })),
      ...told,
      ...promptsFor(choice.minutes).map((id) => ({
        part: "questions" as const,
        subject: { kind: "prompt" as const, id },
      })),
      ...GATHERED.map((id) => ({ part: "questions" as const, subject: { kind: "gathered" as const, id } })),
      ...places.map((place) => ({ part: "home" as const, subject: { kind: "take" as const, place } })),
      { part: "home", subject: { kind: "thanks" } },
    ],
  };
}

/** A short visit has time for what the group wants to know and what it wants to ask. */
function promptsFor(minutes: Length): readonly (typeof PROMPTS)[number][] {
  return minutes === LENGTHS[0] ? ["know", "ask"] : PROMPTS;
}

/** Seconds that an entry takes in a language; 0 where the content does not have it. */
export function secondsOfEntry({ subject }: Entry, { interpreted }: Choice, content: VisitContent): number {
  const read = readEntry(subject, content);
  if (!read) return 0;
  const said = subject.kind === "take" ? "" : `${read.heading} ${read.value ?? ""} ${read.text}`;
  const waits = WAITS[subject.kind];
  return secondsOf({ words: countWords(said), ...(waits && { waits }) }, interpreted);
}

/**
 * Takes subjects as long as the part has time.
 * @param wanted in the order of their weight; the first `least` of them are told in any case
 * @returns entries in the order in which they are told, which is that of their places and steps
 */
function take(part: Part, wanted: readonly Subject[], least: number, choice: Choice, content: VisitContent): Entry[] {
  let left = choice.minutes * 60 * (SHARES[part] ?? 0);
  const entries = wanted.flatMap((subject, at) => {
    const entry = { part, subject };
    const seconds = secondsOfEntry(entry, choice, content);
    if (seconds === 0 || (at >= least && seconds > left)) return [];
    left -= seconds;
    return [entry];
  });
  const order = ({ subject }: Entry) => {
    if ("place" in subject) return choice.places.indexOf(subject.place);
    return subject.kind === "guide" ? content.pack.guide.findIndex(({ id }) => id === subject.section) : 0;
  };
  return entries.sort((one, other) => order(one) - order(other));
}

function tellReception({ listeners }: Choice, { pack }: VisitContent): Subject[] {
  const sections = pack.guide.filter(({ stages }) => stages.includes(listeners));
  return inTurn(
    sections.map(({ id: section, statements }) =>
      bestFirst(statements).map(({ id }) => ({ kind: "guide" as const, section, id })),
    ),
  );
}

function tellWork(places: readonly string[], content: VisitContent): Subject[] {
  return inTurn(
    places.map((place) => [...figures(place, WORK_FIGURES, content), ...statements(place, "work", content)]),
  );
}

function tellPlaces(places: readonly string[], { themes }: Choice, content: VisitContent): Subject[] {
  return inTurn(
    places.map((place) => {
      const [honest, ...rest] = statements(place, HONEST_TOPIC, content);
      const chosen = themes.map((theme) => (theme === HONEST_TOPIC ? rest : statements(place, theme, content)));
      const [population, ...others] = figures(place, PLACE_FIGURES, content);
      return [
        { kind: "place" as const, place },
        { kind: "map" as const, place },
        ...(population ? [population] : []),
        ...(honest ? [honest] : []),
        ...inTurn([...chosen, others]),
      ];
    }),
  );
}

/** Stories of the chosen places first, then of places nearby; those whose teller was there first. */
function tellStories(places: readonly string[], { pack }: VisitContent): Subject[] {
  const weight = ({ home, nearby, teller, old }: (typeof pack.stories)[number]) =>
    (home && places.includes(home.id) ? 0 : nearby ? 4 : 8) + (OWN_EXPERIENCE.includes(teller) ? 0 : 2) + (old ? 1 : 0);
  return [...pack.stories].sort((one, other) => weight(one) - weight(other)).map(({ id }) => ({ kind: "story", id }));
}

function statements(place: string, topic: string, { profiles }: VisitContent): Subject[] {
  const found = profiles.get(place)?.municipality.topics.find(({ id }) => id === topic);
  return found ? bestFirst(found.statements).map(({ id }) => ({ kind: "statement", place, topic: found.id, id })) : [];
}

function figures(place: string, ids: readonly string[], { atlas }: VisitContent): Subject[] {
  const at = findPlace(place, atlas)?.at ?? -1;
  return ids.flatMap((id) => {
    const indicator = atlas.indicators.find((one) => one.id === id);
    return typeof indicator?.values[at] === "number" ? [{ kind: "figure" as const, place, id }] : [];
  });
}

/** What is new and certain first; otherwise in the editors' order. */
function bestFirst(list: readonly PackStatement[]): PackStatement[] {
  const doubt = ({ old, confidence }: PackStatement) =>
    (old ? 2 : 0) + (confidence === "high" ? 0 : confidence === "medium" ? 1 : 3);
  return [...list].sort((one, other) => doubt(one) - doubt(other));
}

/** The first of each list, then the second of each, and so on. */
function inTurn<Value>(lists: readonly (readonly Value[])[]): Value[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
}
