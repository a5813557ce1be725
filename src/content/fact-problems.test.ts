import { describe, expect, it } from "vitest";
import { useContentCopy } from "./testing/content-copy";

const content = useContentCopy();

const FACTS = "facts/municipalities/vannas.yaml";
const STORIES = "facts/stories.yaml";
const FIRST = "statements.work[0]";

/** Id of the first source of a file. */
const firstSource = (path: string) => /^sources:\n {2}([a-z0-9-]+):/m.exec(content.read(path))?.[1] ?? "";
/** Puts a line at the end of the first statement of a list and returns the line's number. */
const addToFirst = (path: string, line: string) => {
  content.replace(path, /^( +)confidence: \w+$/m, `$&\n$1${line}`);
  return content.lineOf(path, line);
};

describe("sources", () => {
  it("names a statement whose source is not in the file", () => {
    content.replace(FACTS, /^ {6}source: .*$/m, "      source: hearsay");
    const known = [...content.read(FACTS).matchAll(/^ {2}([a-z0-9-]+):$/gm)].map(([, id]) => id);
    const sources = known.slice(0, known.indexOf("work") < 0 ? undefined : known.indexOf("work"));
    const line = content.lineOf(FACTS, "source: hearsay");
    expect(content.newProblems()).toContain(
      `${FACTS}:${line} ${FIRST}.source: found "hearsay", expected a source of this file (${sources.join(", ")})`,
    );
  });

  it("does not take a word that every object knows for a source", () => {
    content.replace(FACTS, /^ {6}source: .*$/m, "      source: constructor");
    expect(content.newProblems()[0]).toMatch(/ found "constructor", expected a source of this file /);
  });

  it("names a source without address", () => {
    content.replace(FACTS, /^ {4}address: .*\n/m, "");
    const id = firstSource(FACTS);
    const line = content.lineOf(FACTS, `  ${id}:`) + 1;
    expect(content.newProblems()).toEqual([
      `${FACTS}:${line} sources.${id}.address: found nothing, expected the address of the page`,
    ]);
  });

  it("names a source that no statement names", () => {
    content.replace(FACTS, /^sources:$/m, '$&\n  spare:\n    publisher: "Spare"\n    own: true');
    const line = content.lineOf(FACTS, 'publisher: "Spare"');
    expect(content.newProblems()).toEqual([
      `${FACTS}:${line} sources.spare: found a source that no statement names, expected only sources in use`,
    ]);
  });
});

describe("dates and years", () => {
  it.each(["2026-12", "2026-11-22", "2027"])("names a source dated in the future: %s", (date) => {
    const [, id] = content.replace(
      STORIES,
      /^ {2}([a-z0-9-]+):\n((?: {4}.*\n)*?) {4}date: .*$/m,
      `  $1:\n$2    date: "${date}"`,
    );
    const line = content.lineOf(STORIES, `date: "${date}"`);
    expect(content.newProblems()).toEqual([
      `${STORIES}:${line} sources.${id ?? ""}.date: found "${date}", expected a date not after 2026-11-21`,
    ]);
  });

  it.each(["2027", "about 2027"])("names a year in the future: %s", (year) => {
    content.replace(FACTS, /^ {6}year: .*$/m, `      year: ${year}`);
    const line = content.lineOf(FACTS, `year: ${year}`);
    expect(content.newProblems()).toEqual([
      `${FACTS}:${line} ${FIRST}.year: found "2027", expected a date not after 2026-11-21`,
    ]);
  });

  it("names a check in the future", () => {
    content.replace(FACTS, /^ {6}checked: .*$/m, "      checked: 2026-11-22");
    const line = content.lineOf(FACTS, "checked: 2026-11-22");
    expect(content.newProblems()).toEqual([
      expect.stringMatching(
        new RegExp(
          `^${FACTS}:${line} statements\\..*\\.checked: found "2026-11-22", expected a date not after 2026-11-21$`,
        ),
      ),
    ]);
  });

  it.each([
    ["last year", '"last year"'],
    ["21", "21"],
    ["before 2021 or later", '"before 2021 or later"'],
    ["", "null"],
  ])("names a year in the wrong form: %s", (year, found) => {
    content.replace(FACTS, /^ {6}year: .*$/m, `      year: ${year} # here`);
    const line = content.lineOf(FACTS, `year: ${year} # here`);
    expect(content.newProblems()).toEqual([
      `${FACTS}:${line} ${FIRST}.year: found ${found}, expected a year: 2021, about 2021, before 2021, 2021 or later, or not stated`,
    ]);
  });

  it("names a date that is no day of the calendar", () => {
    content.replace(FACTS, /^ {6}checked: .*$/m, "      checked: 2026-02-30");
    expect(content.newProblems()).toEqual([
      expect.stringMatching(/checked: found "2026-02-30", expected a date such as 2024, 2024-05 or 2024-05-17$/),
    ]);
  });
});

describe("values", () => {
  it.each([
    [
      'phone: "call us"',
      "phone",
      '"call us"',
      "a telephone number such as 090-16 10 00, 0771-100 110, +46 90 16 10 00 or 112",
    ],
    ['website: "vannas.se"', "website", '"vannas.se"', "an address that begins with https://"],
    ['website: "javascript:alert(1)"', "website", '"javascript:alert(1)"', "an address that begins with https://"],
    ['email: "vannas"', "email", '"vannas"', "an e-mail address"],
    [
      "ask: town-crier",
      "ask",
      '"town-crier"',
      "one of migration-agency, employment-service, tax-agency, social-insurance-agency, transport-agency, health-care, municipality, county-board, parliament, organisation",
    ],
    ["scope: country", "scope", '"country"', "county"],
  ])("names what is none: %s", (text, key, found, expected) => {
    const line = addToFirst(FACTS, text);
    expect(content.newProblems()).toEqual([`${FACTS}:${line} ${FIRST}.${key}: found ${found}, expected ${expected}`]);
  });

  it("names an unknown key on its own line", () => {
    const line = addToFirst(FACTS, "colour: red");
    expect(content.newProblems()).toEqual([
      `${FACTS}:${line} ${FIRST}: found unknown "colour", expected only known keys`,
    ]);
  });

  it("names an unknown topic on its own line", () => {
    content.replace(FACTS, /^statements:$/m, "$&\n  weather: []");
    const line = content.lineOf(FACTS, "weather: []");
    expect(content.newProblems()).toEqual([
      `${FACTS}:${line} statements: found unknown "weather", expected only known keys`,
    ]);
  });
});
