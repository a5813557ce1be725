import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { rmSync } from "node:fs";
import { placeTerms } from "./building/build-search";
import { loadContent } from "./load-content";
import { TODAY, useContentCopy } from "./testing/content-copy";
import { readVisitContents } from "./testing/visit-sources";
import { storyKeys } from "./checks/wanted-keys";

const FILE = "facts/stories.yaml";
const content = useContentCopy();
const before = loadContent(content.root, TODAY);
const [story] = before.stories.value.stories;
if (!story) throw new Error("There is no story");
const { id } = story;

describe("a story that its teller takes back", () => {
  it("is in nothing that the next build makes, while its entry and words still stand", () => {
    content.replace(FILE, /^/, `withdrawn: [${id}]\n`);
    expect(content.newProblems()).toEqual([]);
    const checked = loadContent(content.root, TODAY);
    expect(checked.stories.value.stories.map((one) => one.id)).not.toContain(id);
    expect(placeTerms(checked).stories).toHaveLength(before.stories.value.stories.length - 1);
    for (const [slug, { pack }] of readVisitContents(checked)) {
      const title = checked.words.get(slug)?.get("stories")?.texts.get(`${id}.title`) ?? "";
      expect(title).not.toBe("");
      expect(pack.stories.map((one) => one.id)).not.toContain(id);
      expect(JSON.stringify(pack.stories)).not.toContain(title);
    }
  });

  it("stays out when its entry and words are deleted, and the id stays", () => {
    const text = content.read(FILE);
    const entries = text.split(/(?=^ {2}- id: )/m);
    const left = entries.filter((entry) => !entry.startsWith(`  - id: ${id}\n`)).join("");
    const source = new RegExp(`^ {2}${story.source}:\\n(?: {4}.*\\n)+`, "m");
    const used = left.includes(`source: ${story.source}\n`);
    content.write(FILE, `withdrawn: [${id}]\n${used ? left : left.replace(source, "")}`);
    for (const slug of ["sv", "sv-simple", "en", "ar"])
      for (const key of storyKeys({ ...before.stories.value, stories: [story] }))
        content.setText(`locales/${slug}/stories.json`, key, null);
    content.completeStatus();
    expect(content.newProblems()).toEqual([]);
  });
});

describe("a recorded story", () => {
  const recordings = join(content.root, "public/recordings");
  afterEach(() => rmSync(join(content.root, "public"), { recursive: true, force: true }));
  const record = (consent: string) => content.replace(FILE, /consent: retold/, consent);
  const lay = (name: string) => {
    mkdirSync(recordings, { recursive: true });
    writeFileSync(join(recordings, name), "");
  };
  const WHOLE = `consent: recorded
    consent_date: "2026-10-01"
    audio: { file: "recordings/one.m4a", language: sv }`;

  it("has the day of the consent, and its recording lies where it says", () => {
    record(WHOLE);
    lay("one.m4a");
    expect(content.newProblems()).toEqual([]);
  });

  it.each([
    ["without the day of the consent", "consent: recorded", "the day of the consent"],
    ["with a consent to come", 'consent: recorded\n    consent_date: "2027-01-01"', "a date not after"],
    ["that is retold but has a consent", 'consent: retold\n    consent_date: "2026-01-01"', "the day of the consent"],
    ["whose recording is not there", WHOLE, "a recording that lies in public/recordings/"],
  ])("is refused %s", (_, consent, expected) => {
    record(consent);
    expect(content.newProblems().join("\n")).toContain(expected);
  });

  it("that is taken back must not leave its recording in the published folder", () => {
    record(WHOLE);
    lay("one.m4a");
    const [first = ""] = /(?<= {2}- id: )\S+(?=\n(?: {4}.*\n)*? {4}consent: recorded)/.exec(content.read(FILE)) ?? [];
    content.replace(FILE, /^/, `withdrawn: [${first}]\n`);
    expect(content.newProblems().join("\n")).toContain("take it away if its story has been taken back");
  });
});
