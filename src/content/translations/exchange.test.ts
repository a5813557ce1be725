import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readContent } from "../reading/read-content";
import { isPlain, useContentCopy } from "../testing/content-copy";
import { exportXliff } from "./export-xliff";
import { importFile } from "./import-command";

const copy = useContentCopy("all");
const REVIEW = { by: "native reader", on: "2026-11-30" };
const GUIDE = "locales/ti/guide.json";
const STATUS = "locales/ti/status.json";
const { key: KEY, text: TEXT } = copy.findText(GUIDE, isPlain);

function read() {
  const content = readContent(copy.root, []);
  const language = content.languages.find(({ slug }) => slug === "ti");
  if (!language) throw new Error("There is no Tigrinya");
  return { content, language };
}

/** Exports Tigrinya; `all` also what is up to date. */
async function exported(all = true) {
  const { content, language } = read();
  return exportXliff(content, language, all);
}

/** Takes a file in, after the files that it may change are remembered. */
async function taken(text: string, options: Parameters<typeof importFile>[3] = {}) {
  for (const path of [GUIDE, STATUS, "locales/ti/ui.json"]) copy.write(path, copy.read(path));
  return importFile(copy.root, read().content, text, options);
}

/** Every file of locales/ with its text. */
function locales(): Map<string, string> {
  const root = join(copy.root, "locales");
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => join(entry.parentPath, entry.name)).map((path) => [path, readFileSync(path, "utf8")]),
  );
}

const withTarget = (text: string, words: string) =>
  text.replace(`<target>${TEXT}</target>`, `<target>${words}</target>`);

describe("export and import", () => {
  it("give the same bytes again, and change nothing", async () => {
    const before = locales();
    const { text, units } = await exported();
    const { same, taken: changed, refused } = await taken(text);
    expect({ same, changed, refused }).toEqual({ same: units, changed: [], refused: [] });
    expect(locales()).toEqual(before);
    expect((await exported()).text).toBe(text);
  });

  it("take an edited text, and note that a person made it", async () => {
    const { text } = await exported();
    const outcome = await taken(withTarget(text, "ሓድሽ ጽሑፍ።"));
    expect(outcome).toMatchObject({ refused: [], taken: [{ name: "guide", key: KEY }] });
    expect(copy.findText(GUIDE, (one) => one === "ሓድሽ ጽሑፍ።").key).toBe(KEY);
    const digest = /"([0-9a-f]{10})"/.exec(copy.read("locales/fa/status.json").split(`"${KEY}": `)[1] ?? "")?.[1];
    const status = JSON.parse(copy.read(STATUS)) as Record<string, Record<string, unknown>>;
    expect(status["guide"]?.[KEY]).toEqual({ source: digest, by: "human" });
    expect(copy.newProblems()).toEqual([]);
  });

  it("note a review of every text that a reader has gone through", async () => {
    const { text, units } = await exported();
    const outcome = await taken(text, { review: REVIEW });
    expect(outcome.taken).toHaveLength(units);
    const status = JSON.parse(copy.read(STATUS)) as Record<string, Record<string, { by?: string; reviewed?: unknown }>>;
    expect(status["guide"]?.[KEY]?.reviewed).toEqual(REVIEW);
    expect(status["guide"]?.[KEY]?.by).toBeUndefined();
    expect(copy.newProblems()).toEqual([]);
  });

  it("hold only what is new or older than its source, unless all is asked for", async () => {
    copy.remove(STATUS);
    copy.completeStatus();
    expect((await exported(false)).units).toBe(0);
    copy.setText("locales/sv/guide.json", KEY, "En annan svensk text.");
    copy.setText("locales/ti/ui.json", "skip", null);
    const { text, units } = await exported(false);
    expect(units).toBe(2);
    expect(text).toContain("<source>En annan svensk text.</source>");
    expect(text).toMatch(/<unit id="skip"[^>]*>(?:(?!<\/unit>|<target>)[^])*<\/unit>/);
  });

  it("tell the translator the place, the English, the length and the agreed terms", async () => {
    const { text } = await exported();
    expect(text).toContain(
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="sv" trgLang="ti"',
    );
    expect(text).toMatch(/<unit id="nav\.home" slr:sizeRestriction="16">/);
    expect(text).toContain("<note>At most 16 characters</note>");
    expect(text).toContain("<note>Where: Umeå, the summary, in lists and at the top of the page</note>");
    expect(text).toMatch(/<note>Term: sfi = .+ \(.+\)<\/note>/);
    expect(text).toMatch(/<note>English: .+<\/note>/);
  });

  it("keep the Swedish that the translator saw: a text made from an earlier one stays marked as older", async () => {
    const { text } = await exported();
    copy.setText("locales/sv/guide.json", KEY, "En annan svensk text.");
    await taken(withTarget(text, "ሓድሽ ጽሑፍ።"));
    expect((await exported(false)).text).toContain("<target>ሓድሽ ጽሑፍ።</target>");
  });

  it("do not let an older file undo what a person made since", async () => {
    const { text } = await exported();
    copy.setText("locales/sv/guide.json", KEY, "En annan svensk text.");
    await taken(withTarget((await exported(false)).text, "ሓድሽ ጽሑፍ።"));
    const { refused } = await taken(withTarget(text, "ኣረጊት ጽሑፍ።"));
    expect(refused).toEqual([expect.stringMatching(new RegExp(`^${GUIDE} ${KEY}: its Swedish text has changed`))]);
  });
});

describe("a text that breaks a rule is refused, and the others are taken:", () => {
  it.each([
    ["a number", "ሓድሽ 47 ጽሑፍ።", "found the numbers 47"],
    ["a placeholder", "ሓድሽ {{population}} ጽሑፍ።", "found the placeholders {{population}}"],
    ["Latin prose", "ሓድሽ nothing here ጽሑፍ።", 'found the Latin word "nothing"'],
    ["a loose mark", "ሓድሽ [[ጽሑፍ።", "found a loose [["],
    ["an invisible sign", "ሓድሽ\u202e ጽሑፍ።", "found the invisible sign U+202E"],
  ])("%s", async (_, words, reason) => {
    const { text } = await exported();
    const other = copy.findText(
      "locales/ti/ui.json",
      (one) => isPlain(one) && one !== TEXT && text.split(`<target>${one}<`).length === 2,
    );
    const edited = withTarget(text, words).replace(`<target>${other.text}</target>`, "<target>ካልእ።</target>");
    const { taken: right, refused } = await taken(edited);
    expect(right.map(({ key }) => key)).toEqual([other.key]);
    expect(refused).toEqual([expect.stringContaining(`${GUIDE} ${KEY}: ${reason}`)]);
    expect(copy.findText(GUIDE, (one) => one === TEXT).key).toBe(KEY);
  });

  it("an unknown key", async () => {
    const { text } = await exported();
    const { refused, taken: right } = await taken(text.replace(`<unit id="${KEY}"`, '<unit id="no.such"'));
    expect(refused).toEqual([`${GUIDE} no.such: there is no such text`]);
    expect(right).toEqual([]);
  });

  it("a text of another language", async () => {
    const { text } = await exported();
    const long = copy.findText("locales/ar/guide.json", (one) => isPlain(one) && one.length > 90);
    const key = long.key.replaceAll(".", "\\.");
    const edited = text.replace(new RegExp(`(<unit id="${key}"[^]*?<target>).*?(</target>)`), `$1${long.text}$2`);
    expect((await taken(edited)).refused[0]).toMatch(/the letter .* in/);
  });
});

describe("a file that is not whole or not ours changes nothing:", () => {
  it.each([
    ["cut in the middle", (text: string) => text.slice(0, text.length / 2), /not whole/],
    ["cut at the end", (text: string) => text.slice(0, -12), /not whole/],
    [
      "cut, with an end put on",
      (text: string) => `${text.slice(0, text.length / 2)}</xliff>`,
      /cannot be read|divided into several/,
    ],
    ["empty", () => "", /not whole/],
    ["no XLIFF", () => "<html></xliff>", /cannot be read/],
    ["XLIFF 1.2", (text: string) => text.replace('version="2.0"', 'version="1.2"'), /no XLIFF 2\.0/],
    ["for a language we lack", (text: string) => text.replace('trgLang="ti"', 'trgLang="de"'), /for de/],
    ["for the source", (text: string) => text.replace('trgLang="ti"', 'trgLang="sv"'), /for sv/],
    [
      "for another language than said",
      (text: string) => text.replace('trgLang="ti"', 'trgLang="ar"'),
      /for ar, not for ti/,
    ],
    ["from another source", (text: string) => text.replace('srcLang="sv"', 'srcLang="en"'), /made from en/],
    [
      "with a script in a text",
      (text: string) => withTarget(text, "&lt;script&gt;alert()&lt;/script&gt;"),
      /guide .*: markup/,
    ],
    [
      "with a script element",
      (text: string) => withTarget(text, "<script>alert()</script>"),
      /^[a-z-]+\.[a-z-]+: an element/,
    ],
    [
      "with an inline element",
      (text: string) => withTarget(text, 'ሓድሽ <ph id="1"/> ጽሑፍ'),
      /^[a-z-]+\.[a-z-]+: an element/,
    ],
    [
      "with an entity of its own",
      (text: string) =>
        withTarget(text, "&file;").replace("<xliff", '<!DOCTYPE x [<!ENTITY file SYSTEM "file:///etc/passwd">]><xliff'),
      /a document type/,
    ],
    ["with an unknown entity", (text: string) => withTarget(text, "&file;"), /an unknown entity/],
    [
      "with a processing instruction",
      (text: string) => text.replace("<xliff", "<?run this?><xliff"),
      /an? processing instruction/,
    ],
    ["with a CDATA section", (text: string) => withTarget(text, "<![CDATA[x]]>"), /CDATA/],
    ["with a text twice", (text: string) => text.replace(/<unit id="skip"[^]*?<\/unit>/, "$&$&"), /twice/],
    ["with a divided text", (text: string) => text.replace(/<segment>[^]*?<\/segment>/, "$&$&"), /several segments/],
  ])("%s", async (_, alter, reason) => {
    const before = locales();
    const { text } = await exported();
    const altered = alter(withTarget(text.replace("<target>", "<target>ሓድሽ "), TEXT));
    await expect(taken(altered, { language: "ti" })).rejects.toThrow(reason);
    expect(locales()).toEqual(before);
  });
});
