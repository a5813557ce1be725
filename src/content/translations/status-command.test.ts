import { describe, expect, it } from "vitest";
import { useContentCopy } from "../testing/content-copy";
import { readContent } from "../reading/read-content";
import { describeStatus, writeReview, writeStatus } from "./status-command";
import { readSelections } from "./write-status";

const copy = useContentCopy("all");
const STATUS = "locales/ti/status.json";
const REVIEW = { by: "native reader", on: "2026-11-30" };

function read() {
  const content = readContent(copy.root, []);
  const language = content.languages.find(({ slug }) => slug === "ti");
  if (!language) throw new Error("There is no Tigrinya");
  return { content, language };
}

/** Lets the test write the status, and puts it back after. */
const remember = () => copy.write(STATUS, copy.read(STATUS));
const entry = (name: string, key: string) =>
  (JSON.parse(copy.read(STATUS)) as Record<string, Record<string, unknown>>)[name]?.[key];

describe("writing the status", () => {
  it("changes nothing where every text has one", () => {
    const { content } = read();
    expect(writeStatus(copy.root, content, content.languages)).toEqual([]);
  });

  it("renews no digest by itself, only for the text that is named", () => {
    remember();
    copy.remove(STATUS);
    copy.completeStatus();
    const before = entry("guide", "new-rules.title");
    copy.setText("locales/sv/guide.json", "new-rules.title", "Nya ord");
    copy.setText("locales/sv/guide.json", "new-rules.intro", "Nya ord");
    const { content, language } = read();
    expect(writeStatus(copy.root, content, [language])).toEqual([]);
    expect(writeStatus(copy.root, content, [language], readSelections("guide:new-rules.title"))).toEqual([
      `${STATUS}: 0 added, 1 changed, 0 removed`,
    ]);
    expect(entry("guide", "new-rules.title")).not.toBe(before);
    expect(describeStatus(read().content, [language])).toMatch(/\nti +100 % +(\d+) +0 +0 +\1 +1$/);
  });

  it("adds what is missing and leaves out what is of no text", () => {
    copy.replace(STATUS, /"new-rules\.title"/, '"no.such"');
    const { content, language } = read();
    expect(writeStatus(copy.root, content, [language])).toEqual([`${STATUS}: 1 added, 0 changed, 1 removed`]);
    expect(copy.newProblems()).toEqual([]);
  });
});

describe("noting a review", () => {
  it("names the role and the day, for what was read", () => {
    remember();
    copy.remove(STATUS);
    copy.completeStatus();
    const { content, language } = read();
    const source = entry("guide", "new-rules.title");
    writeReview(copy.root, content, language, REVIEW, readSelections("guide:new-rules.title"));
    expect(entry("guide", "new-rules.title")).toEqual({ source, reviewed: REVIEW });
    expect(copy.newProblems()).toEqual([]);
    const [, texts, unread] =
      /\nti +100 % +(\d+) +0 +1 +(\d+) +0$/.exec(describeStatus(read().content, [language])) ?? [];
    expect(Number(texts) - Number(unread)).toBe(1);
  });

  it("of a whole file leaves out what is older than its source", () => {
    remember();
    copy.setText("locales/sv/guide.json", "new-rules.title", "Nya ord");
    const { content, language } = read();
    const before = entry("guide", "new-rules.title");
    writeReview(copy.root, content, language, REVIEW, readSelections("guide"));
    expect(entry("guide", "new-rules.title")).toBe(before);
    expect(entry("guide", "new-rules.intro")).toMatchObject({ reviewed: REVIEW });
  });
});
