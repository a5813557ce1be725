import { describe, expect, it } from "vitest";
import { isPlain, useContentCopy } from "./testing/content-copy";

const content = useContentCopy();

const SWEDISH = "locales/sv/municipalities/vannas.json";
const EASY = "locales/sv-simple/municipalities/vannas.json";
const ENGLISH = "locales/en/municipalities/vannas.json";

/** Key of a text that has neither numbers nor figures in the source language. */
const plainKey = () => content.findText(SWEDISH, isPlain).key;
const BECAUSE = "for each statement of the facts and for nothing else";

describe("keys and files", () => {
  it("names a missing translation key", () => {
    const key = plainKey();
    content.setText(ENGLISH, key, null);
    expect(content.newProblems()).toEqual([`${ENGLISH} ${key}: found nothing, expected a text, ${BECAUSE}`]);
  });

  it("names an extra key with its line", () => {
    const line = content.setText(ENGLISH, "work.gold-mine", "There is a gold mine.");
    expect(content.newProblems()).toEqual([
      `${ENGLISH}:${line} work.gold-mine: found a text, expected no such key, ${BECAUSE}`,
    ]);
  });

  it("names a key that stands twice in JSON, and nothing else of that file", () => {
    content.replace(ENGLISH, /"summary":/, '"summary": "Twice.",\n  "summary":');
    const line = content.lineOf(ENGLISH, '"Twice."') + 1;
    expect(content.newProblems()).toEqual([`${ENGLISH}:${line}: found a duplicate key, expected each key once`]);
  });

  it("names JSON that cannot be read once, and not every text in it as missing", () => {
    content.write("locales/sv/ui.json", '{ "title": "Fotfäste", ');
    const problems = content.newProblems();
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems)
      expect(problem).toMatch(/^locales\/sv\/ui\.json:1: .* expected a file that can be read$/);
  });

  it("names a value that is no text", () => {
    content.replace(ENGLISH, /"summary": ".*"/, '"summary": 7');
    expect(content.newProblems()).toEqual([
      `${ENGLISH}:${content.lineOf(ENGLISH, '"summary": 7')} summary: found 7, expected a text in quotation marks`,
      `${ENGLISH} summary: found nothing, expected a text, ${BECAUSE}`,
    ]);
  });

  it.each([ENGLISH, "locales/ar/ui.json", "locales/sv/ui.json", "locales/sv-simple/guide.json"])(
    "names the missing file %s",
    (path) => {
      content.remove(path);
      expect(content.newProblems()).toEqual([`${path}: found no file, expected the words of this page`]);
    },
  );

  it("names a file of words that no facts ask for", () => {
    const path = "locales/en/municipalities/atlantis.json";
    content.write(path, '{ "summary": "Sunk." }');
    expect(content.newProblems()).toEqual([
      `${path}: found a file, expected only words that facts/ or the interface name`,
    ]);
  });

  it.each(["zero", "two", "few", "many"])("names the missing Arabic plural form for %s", (form) => {
    const key = `home.places.hint_${form}`;
    content.setText("locales/ar/ui.json", key, null);
    expect(content.newProblems()).toEqual([
      `locales/ar/ui.json ${key}: found nothing, expected a text, as in the source language`,
    ]);
  });
});

/** The placeholders that a municipality's texts may hold, when one of the figures has no value. */
function figuresBut(missing?: string): string {
  const ids = [...content.read("facts/statistics/indicators.yaml").matchAll(/- id: (\w+)/g)].map((match) => match[1]);
  return ids
    .filter((id) => id !== missing)
    .map((id) => `{{${id ?? ""}}}`)
    .join(", ");
}

describe("figures and numbers", () => {
  it("names a broken placeholder", () => {
    const key = plainKey();
    const line = content.setText(ENGLISH, key, "People: {{population}.");
    expect(content.newProblems()).toEqual([
      `${ENGLISH}:${line} ${key}: found a broken placeholder in "People: {{population}.", expected placeholders such as {{population}}`,
    ]);
  });

  it("names an unknown figure in each place it is used", () => {
    const key = plainKey();
    const line = content.setText(ENGLISH, key, "Wolves: {{wolves}}.");
    expect(content.newProblems()).toEqual([
      `${ENGLISH}:${line} ${key}: found the placeholders {{wolves}}, expected none as in ${SWEDISH}`,
      `${ENGLISH}:${line} ${key}: found the unknown figure {{wolves}}, expected ${figuresBut()}`,
    ]);
  });

  it("takes a figure without a value for the municipality for unknown", () => {
    content.replace("facts/statistics/values/rent.csv", /^2460,.*\n/m, "");
    const key = plainKey();
    const line = content.setText(ENGLISH, key, "Rent: {{rent}}.");
    expect(content.newProblems()[2]).toBe(
      `${ENGLISH}:${line} ${key}: found the unknown figure {{rent}}, expected ${figuresBut("rent")}`,
    );
  });

  it("names a placeholder that a translation lacks", () => {
    const { key, text } = content.findText(ENGLISH, (one) => one.includes("{{population}}"));
    const line = content.setText(ENGLISH, key, text.replace("{{population}}", "many"));
    expect(content.newProblems()).toEqual([
      `${ENGLISH}:${line} ${key}: found the placeholders none, expected {{population}} as in ${SWEDISH}`,
    ]);
  });

  it("measures plural forms that the source language lacks against its form for other", () => {
    const line = content.setText("locales/ar/ui.json", "home.places.hint_few", "بلديات");
    expect(content.newProblems()).toEqual([
      `locales/ar/ui.json:${line} home.places.hint_few: found the placeholders none, expected {{count}} as in locales/sv/ui.json`,
    ]);
  });

  it("names a number that differs between languages", () => {
    const key = plainKey();
    const line = content.setText(ENGLISH, key, "About 47 people.");
    expect(content.newProblems()).toEqual([
      `${ENGLISH}:${line} ${key}: found the numbers 47, expected none as in ${SWEDISH}`,
    ]);
  });
});

describe("easy Swedish", () => {
  it("names a page whose LIX is too high", () => {
    content.setText(EASY, plainKey(), `${"Integrationsverksamheten ".repeat(400).trim()}.`);
    const [problem = "", ...others] = content.newProblems();
    const lix = /^(.*): found LIX (\d+\.\d), expected at most 30 as the mean of the page$/.exec(problem);
    expect(lix?.[1]).toBe(EASY);
    expect(Number(lix?.[2])).toBeGreaterThan(30);
    expect(others).toEqual([]);
  });
});
