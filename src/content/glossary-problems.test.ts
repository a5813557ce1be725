import { describe, expect, it } from "vitest";
import { useContentCopy } from "./testing/content-copy";

const content = useContentCopy();
const FILE = "locales/glossary.yaml";
const SECOND = "residence-permit";

/** The terms in the order of the file. */
const ids = () => [...content.read(FILE).matchAll(/^ {2}- id: (\S+)$/gm)].map(([, id]) => id ?? "");
const place = (id: string) => ids().indexOf(id);
/** Replaces something in one term. */
const change = (id: string, pattern: RegExp, replacement: string) => {
  const text = content.read(FILE);
  const begin = text.indexOf(`  - id: ${id}\n`);
  const end = text.indexOf("\n  - id: ", begin);
  const term = text.slice(begin, end);
  const changed = term.replace(pattern, replacement);
  if (changed === term) throw new Error(`${id} holds nothing that fits ${String(pattern)}`);
  content.write(FILE, text.slice(0, begin) + changed + text.slice(end));
};

describe("the glossary", () => {
  it("names an id that stands twice", () => {
    const at = place(SECOND);
    change(SECOND, /id: .*/, "id: asylum");
    expect(content.newProblems()).toEqual([
      expect.stringMatching(
        new RegExp(`^${FILE}:\\d+ terms\\[${at}\\]\\.id: found "asylum" a second time, expected each id once$`),
      ),
    ]);
  });

  it.each([
    ["as its word", /sv: .*/, 'sv: "Asylsökande"', "sv"],
    ["as another form", /also: .*/, 'also: ["asylsökande"]', "also[0]"],
  ])("names a Swedish form that another term has, %s", (_, pattern, replacement, key) => {
    const at = place(SECOND);
    change(SECOND, pattern, replacement);
    const line = content.lineOf(FILE, replacement);
    expect(content.newProblems()).toEqual([
      `${FILE}:${line} terms[${at}].${key}: found ${/"(.*)"/.exec(replacement)?.[0] ?? ""} a second time, expected each Swedish form once; asylum-seeker has it`,
    ]);
  });

  it.each(["xx", "sv"])("names the unknown language %s", (language) => {
    const at = place(SECOND);
    change(SECOND, /^ {6}en: /m, `      ${language}: { text: "permit", from: translated }\n      en: `);
    const line = content.lineOf(FILE, `${language}: { text: "permit"`);
    expect(content.newProblems()).toEqual([
      `${FILE}:${line} terms[${at}].in.${language}: found the language "${language}", expected one of sv-simple, en, ar, fa, prs, ps, ckb, kmr, so, ti, uk, ru, tr, uz, es`,
    ]);
  });

  it("names an empty rendering", () => {
    const at = place(SECOND);
    change(SECOND, /^( {6}en: \{ text: )".*?"/m, '$1" "');
    const line = content.lineOf(FILE, 'text: " "');
    expect(content.newProblems()).toContain(
      `${FILE}:${line} terms[${at}].in.en.text: found " ", expected a text that is not empty`,
    );
  });

  it("names a glossary without terms", () => {
    content.write(FILE, "languages: []\nterms: []\nsources: {}\n");
    expect(content.newProblems()).toEqual([`${FILE}:2 terms: found [], expected at least one term`]);
  });

  it.each([
    ["an attested rendering without a source", ", from: attested, source: [a-z0-9-]+ }", ", from: attested }"],
    ["a source of what this project translated", ", from: translated }", ", from: translated, source: boverket-en-1 }"],
  ])("names %s", (_, pattern, replacement) => {
    content.replace(FILE, new RegExp(pattern), replacement);
    expect(content.newProblems()[0]).toMatch(
      /expected a source for what is attested, and none for what this project translated$/,
    );
  });

  it("names a rendering from nowhere", () => {
    change(SECOND, /from: attested/, "from: hearsay");
    expect(content.newProblems()[0]).toMatch(/\.from: found "hearsay", expected attested or translated$/);
  });

  it("names a source that is not in the file, and one that no rendering names", () => {
    content.replace(FILE, /^sources:$/m, '$&\n  spare:\n    publisher: "Spare"\n    address: "https://example.org/"');
    change(SECOND, /source: [a-z0-9-]+/, "source: elsewhere");
    const problems = content.newProblems().join("\n");
    expect(problems).toMatch(/\.source: found "elsewhere", expected a source of this file/);
    expect(problems).toMatch(/sources\.spare: found a source that no rendering names, expected only sources in use/);
  });

  it("names the missing file", () => {
    content.remove(FILE);
    expect(content.newProblems()).toEqual([`${FILE}: found no file, expected this file`]);
  });
});
