import { describe, expect, it } from "vitest";
import { isPlain, useContentCopy } from "./testing/content-copy";

const content = useContentCopy();

const SWEDISH = "locales/sv/municipalities/vannas.json";
const ENGLISH = "locales/en/municipalities/vannas.json";
const { key: KEY } = content.findText(SWEDISH, isPlain);

/** Sets a text without numbers and figures and returns the problems without their place, which is checked here. */
function faultsOf(text: string, path = ENGLISH): string[] {
  const place = `${path}:${content.setText(path, KEY, text)} ${KEY}: `;
  const problems = content.newProblems();
  for (const problem of problems) expect(problem.slice(0, place.length)).toBe(place);
  return problems.map((problem) => problem.slice(place.length));
}

describe("a text", () => {
  it.each([
    ["Work is <b>hard</b>.", "<b>"],
    ["Work</p>", "</p>"],
    ["<script src=x>", "<script src=x>"],
    ["<!-- a comment -->", "<!-- a comment -->"],
    ["Bread &amp; butter", "&amp;"],
  ])("holds no HTML: %s", (text, markup) => {
    expect(faultsOf(text)).toEqual([`found markup "${markup}", expected plain words`]);
  });

  it.each([
    ["Read https://www.vannas.se/arbete today.", "https://www.vannas.se/arbete"],
    ["Read www.vannas.se today.", "www.vannas.se"],
  ])("holds no address: %s", (text, address) => {
    expect(faultsOf(text)).toEqual([`found the address "${address}", expected addresses in facts/, as website`]);
  });

  it.each([
    ["Call 090-16 10 00.", "090-16 10", "00, 090, 10, 16"],
    ["Call 0771-100 110.", "0771-100 11", "0771, 100110"],
    ["Call +46 90.", "+46", "46, 90"],
    ["Call 090161000.", "090161000", "090161000"],
  ])("holds no telephone number: %s", (text, phone, numbers) => {
    expect(faultsOf(text)).toEqual([
      `found the telephone number "${phone}", expected it in facts/, as phone`,
      `found the numbers ${numbers}, expected none as in ${SWEDISH}`,
    ]);
  });

  it.each(["", "  ", "\n"])("is not empty: %j", (text) => {
    expect(faultsOf(text)).toContain("found an empty text, expected words");
  });

  it.each([" Work.", "Work. ", "Work.  More work."])("has single spaces inside only: %j", (text) => {
    expect(faultsOf(text)).toEqual(["found superfluous spaces, expected single spaces inside only"]);
  });

  it.each([
    ["The [[kommun helps.", "[["],
    ["The kommun]] helps.", "]]"],
    ["The [[kom[[mun]] helps.", "[["],
  ])("has its Swedish words between two marks: %s", (text, mark) => {
    expect(faultsOf(text)).toEqual([`found a loose ${mark}, expected Swedish words in pairs of [[ and ]]`]);
  });

  it("may hold Swedish words between marks", () => {
    expect(faultsOf("The [[kommun]] helps.")).toEqual([]);
  });

  it.each([SWEDISH, "locales/sv-simple/municipalities/vannas.json"])("marks no Swedish in Swedish: %s", (path) => {
    expect(faultsOf("Din [[kommun]] hjälper.", path)).toEqual([
      "found [[, expected no mark for Swedish words in Swedish",
    ]);
  });
});
