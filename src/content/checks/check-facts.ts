import { TOPICS } from "../pack";
import { quoteValue, type Problem } from "../problem";
import { checkEvents } from "./check-events";
import { checkFacilities } from "./check-facilities";
import { writeKey } from "../reading/parse-with";
import { type Content, type Facts } from "../reading/read-content";
import { type Guide } from "../schemas/guide";
import { type Source } from "../schemas/source";
import { type Stories } from "../schemas/stories";
import { type Statement } from "../schemas/statement";
import { type Visits } from "../schemas/visits";

interface Place {
  path: (string | number)[];
  statement: Statement;
}

/** Checks the facts files within themselves and against each other: sources, ids, dates, codes. `today` is an ISO date. */
export function checkFacts(content: Content, today: string, problems: Problem[]): void {
  for (const facts of content.municipalities) {
    checkMunicipality(facts, content, problems);
    checkStatements(facts, facts.value.sources, municipalityPlaces(facts.value), today, problems);
  }
  if (content.guide) {
    const places = content.guide.value.sections.flatMap(({ statements }, section) =>
      statements.map((statement, at) => ({ path: ["sections", section, "statements", at], statement })),
    );
    checkStatements(content.guide, content.guide.value.sources, places, today, problems);
    checkSections(content.guide, problems);
  }
  if (content.stories) {
    const places = content.stories.value.stories.map((statement, at) => ({ path: ["stories", at], statement }));
    checkStatements(content.stories, content.stories.value.sources, places, today, problems);
    checkStoryPlaces(content, problems);
    checkStoryTimes(content.stories, content, today, problems);
  }
  if (content.visits) checkVisits(content.visits, content, problems);
  if (content.facilities) checkFacilities(content.facilities, content, problems);
  if (content.events) checkEvents(content.events, content, problems);
}

/** Section ids are addresses, and share their words' keys with `title` and `intro`. */
function checkSections({ source, value }: Facts<Guide>, problems: Problem[]): void {
  const seen = new Set<string>();
  value.sections.forEach(({ id, statements }, section) => {
    const path = ["sections", section, "id"];
    const place = { file: source.file, line: source.lineOf(path), key: writeKey(path) };
    if (seen.has(id))
      problems.push({ ...place, found: `${quoteValue(id)} a second time`, expected: "each section once" });
    seen.add(id);
    for (const statement of statements) {
      if (statement.id === "title" || statement.id === "intro") {
        problems.push({
          ...place,
          found: `a statement called ${quoteValue(statement.id)}`,
          expected: "another id: this one names the section's own words",
        });
      }
    }
  });
}

function municipalityPlaces({ statements, contacts = [] }: Content["municipalities"][number]["value"]): Place[] {
  return [
    ...TOPICS.flatMap((topic) =>
      (statements[topic] ?? []).map((statement, at) => ({ path: ["statements", topic, at], statement })),
    ),
    ...contacts.map((statement, at) => ({ path: ["contacts", at], statement })),
  ];
}

function checkMunicipality(
  { source, value }: Content["municipalities"][number],
  content: Content,
  problems: Problem[],
): void {
  const place = (key: string) => ({ file: source.file, line: source.lineOf([key]), key });
  if (!source.file.endsWith(`/${value.id}.yaml`)) {
    problems.push({ ...place("id"), found: quoteValue(value.id), expected: "the name of the file without .yaml" });
  }
  const registered = content.statistics.municipalities.get(value.code);
  if (registered?.name !== value.name) {
    const expected = registered
      ? `"${registered.name}", whose code ${value.code} is`
      : "a code of one of the 290 municipalities";
    problems.push({
      ...place(registered ? "name" : "code"),
      found: quoteValue(registered ? value.name : value.code),
      expected,
    });
  }
}

function checkStatements(
  { source: { file, lineOf } }: Facts<unknown>,
  sources: Record<string, Source>,
  places: readonly Place[],
  today: string,
  problems: Problem[],
): void {
  const report = (path: (string | number)[], found: string, expected: string) =>
    problems.push({ file, line: lineOf(path), key: writeKey(path), found, expected });
  const inTime = (path: (string | number)[], date: string | undefined) => {
    if (date !== undefined && date > today.slice(0, date.length))
      report(path, quoteValue(date), `a date not after ${today}`);
  };
  const seen = new Set<string>();
  const used = new Set<string>();
  for (const { path, statement } of places) {
    const name = [...path.slice(0, -1), statement.id].join("/");
    if (seen.has(name))
      report([...path, "id"], `${quoteValue(statement.id)} a second time`, "each id once in its list");
    seen.add(name);
    used.add(statement.source);
    if (!Object.hasOwn(sources, statement.source)) {
      report(
        [...path, "source"],
        quoteValue(statement.source),
        `a source of this file (${Object.keys(sources).join(", ")})`,
      );
    }
    inTime([...path, "year"], statement.year.year?.toString());
    inTime([...path, "checked"], statement.checked);
  }
  for (const [id, { date }] of Object.entries(sources)) {
    inTime(["sources", id, "date"], date);
    if (!used.has(id)) report(["sources", id], "a source that no statement names", "only sources in use");
  }
}

/** A town of the visits stands on the map where the main town of its municipality lies: it must be that town. */
function checkVisits({ source, value }: Facts<Visits>, { statistics }: Content, problems: Problem[]): void {
  value.towns.forEach(({ code, name }, at) => {
    const path = ["towns", at, "name"];
    const seat = statistics.municipalities.get(code)?.seat;
    if (seat === name || statistics.municipalities.size === 0) return;
    problems.push({
      file: source.file,
      line: source.lineOf(path),
      key: writeKey(path),
      found: quoteValue(name),
      expected: seat
        ? `"${seat}", the main town of the municipality ${code}`
        : "a code of one of the 290 municipalities",
    });
  });
}

function checkStoryPlaces({ stories, municipalities, unread }: Content, problems: Problem[]): void {
  if (!stories) return;
  const known = municipalities.map(({ value }) => value.id);
  const unsure = (id: string) => unread.has(`facts/municipalities/${id}.yaml`);
  stories.value.stories.forEach(({ municipality, nearby }, at) => {
    const path = ["stories", at, "municipality"];
    const place = { file: stories.source.file, line: stories.source.lineOf(path), key: writeKey(path) };
    if (municipality === null ? !nearby : nearby || !(known.includes(municipality) || unsure(municipality))) {
      problems.push({
        ...place,
        found: quoteValue(municipality),
        expected: `null and nearby: true, or one of ${known.join(", ")}`,
      });
    }
  });
}

/** A consent lies in the past; a recording is told in a language that there is. */
function checkStoryTimes(
  { source: { file, lineOf }, value }: Facts<Stories>,
  { languages }: Content,
  today: string,
  problems: Problem[],
): void {
  value.stories.forEach(({ consent_date: day, audio }, at) => {
    const tell = (path: (string | number)[], found: string, expected: string) =>
      problems.push({ file, line: lineOf(path), key: writeKey(path), found: quoteValue(found), expected });
    if (day !== undefined && day > today.slice(0, day.length))
      tell(["stories", at, "consent_date"], day, `a date not after ${today}`);
    const slugs = languages.map(({ slug }) => slug);
    if (audio && !slugs.includes(audio.language))
      tell(["stories", at, "audio", "language"], audio.language, slugs.join(", "));
  });
}
