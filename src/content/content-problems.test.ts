import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { inspectContent, loadContent } from "./load-content";
import { ContentError, describeProblem } from "./problem";
import { isPlain, TODAY, useContentCopy } from "./testing/content-copy";

const content = useContentCopy();

const FACTS = "facts/municipalities/vannas.yaml";
const STORIES = "facts/stories.yaml";
const ENGLISH = "locales/en/municipalities/vannas.json";

it("finds no problem in the project's own content", () => {
  expect(inspectContent(resolve("."), TODAY).problems.map(describeProblem)).toEqual([]);
});

describe("municipalities", () => {
  it("names a name that does not fit the code", () => {
    content.replace(FACTS, /^code: .*$/m, 'code: "2480"');
    const line = content.lineOf(FACTS, "name: ");
    expect(content.newProblems()).toContain(
      `${FACTS}:${line} name: found "Vännäs", expected "Umeå", whose code 2480 is`,
    );
  });

  it("names a code that no municipality has", () => {
    content.replace(FACTS, /^code: .*$/m, 'code: "9999"');
    const line = content.lineOf(FACTS, "code: ");
    expect(content.newProblems()[0]).toBe(
      `${FACTS}:${line} code: found "9999", expected a code of one of the 290 municipalities`,
    );
  });

  it("names a code without quotation marks once, and not the stories and words that belong to the file", () => {
    content.replace("facts/municipalities/are.yaml", /^code: .*$/m, "code: 2321");
    const line = content.lineOf("facts/municipalities/are.yaml", "code: ");
    expect(content.newProblems()).toEqual([
      `facts/municipalities/are.yaml:${line} code: found 2321, expected a code of four digits in quotation marks, such as "2480"`,
    ]);
  });

  it("names an id that is not the file's name", () => {
    content.replace(FACTS, /^id: .*$/m, "id: wannas");
    const line = content.lineOf(FACTS, "id: wannas");
    expect(content.newProblems()).toContain(
      `${FACTS}:${line} id: found "wannas", expected the name of the file without .yaml`,
    );
  });

  it("names a key that stands twice in YAML", () => {
    content.replace(FACTS, /^name: .*$/m, 'name: "Twice"\n$&');
    const line = content.lineOf(FACTS, 'name: "Twice"') + 1;
    expect(content.newProblems()).toEqual([`${FACTS}:${line}: found a duplicate key, expected each key once`]);
  });

  it("names an id that stands twice in a list", () => {
    const [, id = ""] = content.replace(FACTS, /^ {4}- id: (.*)\n(?: {6}.*\n)+/m, "$&$&");
    expect(content.newProblems()).toEqual([
      expect.stringMatching(
        `statements.work\\[1\\].id: found "${id}" a second time, expected each id once in its list$`,
      ),
    ]);
  });
});

describe("stories", () => {
  const known = readdirSync("facts/municipalities").map((name) => name.replace(".yaml", ""));

  it("names a story from a municipality without a file", () => {
    content.replace(STORIES, /^ {4}municipality: [a-z]+$/m, "    municipality: atlantis");
    const line = content.lineOf(STORIES, "municipality: atlantis");
    const key = /stories\[\d+\]\.municipality/.exec(content.newProblems()[0] ?? "")?.[0] ?? "";
    expect(content.newProblems()).toEqual([
      `${STORIES}:${line} ${key}: found "atlantis", expected null and nearby: true, or one of ${known.sort().join(", ")}`,
    ]);
  });

  it("names a missing file of facts", () => {
    content.remove(STORIES);
    expect(content.newProblems()).toEqual([`${STORIES}: found no file, expected this file`]);
  });
});

it("refuses an empty cell of a table instead of reading it as 0", () => {
  const path = "facts/statistics/values/population.csv";
  content.replace(path, /^2460,(\d+),.*$/m, "2460,$1,");
  expect(content.newProblems()[0]).toBe(`${path}:${content.lineOf(path, "2460,")} value: found "", expected a number`);
});

it("tells all faults of all files in one run", () => {
  content.replace(FACTS, /^ {6}year: .*$/m, "      year: 2027");
  content.replace(STORIES, /^ {4}municipality: [a-z]+$/m, "    municipality: atlantis");
  content.setText(ENGLISH, content.findText(ENGLISH, isPlain).key, "<b>Work</b>");
  content.remove("locales/ar/guide.json");
  const problems = content.newProblems();
  for (const file of [FACTS, STORIES, ENGLISH, "locales/ar/guide.json"]) {
    expect(problems.filter((problem) => problem.startsWith(file))).toHaveLength(1);
  }
  let message = "";
  try {
    loadContent(content.root, TODAY);
  } catch (error) {
    if (error instanceof ContentError) message = error.message;
  }
  expect(message).toBe(["4 problems in the content:", ...problems.map((problem) => `  ${problem}`)].join("\n"));
});
