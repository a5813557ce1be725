import { describe, expect, it } from "vitest";
import { readContent } from "./reading/read-content";
import { isPlain, useContentCopy } from "./testing/content-copy";
import { countTranslations } from "./translations/text-status";

const content = useContentCopy("all");

const SWEDISH = "locales/sv/guide.json";
const STATUS = "locales/ti/status.json";
const { key: KEY } = content.findText(SWEDISH, isPlain);
const MEND = "npm run translations -- status --write";

/** How the texts of Tigrinya stand. */
function counts() {
  const read = readContent(content.root, []);
  const language = read.languages.find(({ slug }) => slug === "ti");
  if (!language) throw new Error("There is no Tigrinya");
  return countTranslations(read, language);
}

describe("the status of texts", () => {
  it("is asked of every translated language", () => {
    content.remove(STATUS);
    expect(content.newProblems()).toEqual([`${STATUS}: found no file, expected how each text was made (${MEND})`]);
  });

  it("names the file and key of a text without one", () => {
    content.replace(STATUS, new RegExp(` *"${KEY.replaceAll(".", "\\.")}": ".*",?\\n`), "");
    expect(content.newProblems()).toEqual([`${STATUS} guide ${KEY}: found no status, expected one (${MEND})`]);
  });

  it("names the line of one that is of no text", () => {
    content.replace(STATUS, /"guide": \{/, '"guide": {\n    "no.such": "0123456789",');
    expect(content.newProblems()).toEqual([
      `${STATUS}:${content.lineOf(STATUS, '"no.such"')} guide no.such: found a status, expected none, as there is no such text (${MEND})`,
    ]);
  });

  it("names one of a file that is not there", () => {
    content.replace(STATUS, /^\{/, '{\n  "atlantis": { "summary": "0123456789" },');
    expect(content.newProblems()).toEqual([
      `${STATUS} atlantis: found a status, expected none, as there is no such file (${MEND})`,
    ]);
  });

  it.each(['"short"', "7", '{ "source": "0123456789", "by": "robot" }', '{ "by": "human" }'])(
    "refuses an entry that says nothing: %s",
    (entry) => {
      content.replace(STATUS, /"6b5188f38c"/, entry);
      const problems = content.newProblems();
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatch(
        /^locales\/ti\/status\.json:\d+ ui\.brand\.name: found .*, expected (the ten hexadecimal digits|a digest, or an)/,
      );
    },
  );

  it("is not kept for the source language", () => {
    content.write("locales/sv/status.json", "{}");
    expect(content.newProblems()).toEqual([
      "locales/sv/status.json: found a file, expected none: nothing is translated here",
    ]);
  });
});

describe("a text that is older than its source", () => {
  it("is no problem, and is counted in each language", () => {
    const before = counts();
    content.setText(SWEDISH, KEY, "En annan mening.");
    expect(content.newProblems()).toEqual([]);
    expect(counts()).toEqual({ ...before, outdated: before.outdated + 1 });
  });

  it("is one text with all its plural forms", () => {
    const before = counts();
    content.setText("locales/sv/ui.json", "home.places.hint_other", "{{count}} platser");
    content.setText("locales/sv/ui.json", "home.places.hint_one", "{{count}} plats");
    expect(counts()).toEqual({ ...before, outdated: before.outdated + 1 });
  });
});
