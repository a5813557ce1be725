import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { suggestLanguages, type OfferedLanguage } from "./suggest-languages";

const { languages } = parse(readFileSync("locales/languages.yaml", "utf8")) as { languages: OfferedLanguage[] };
const suggest = (...asked: string[]) => suggestLanguages(asked, languages).map(({ slug }) => slug);

describe("suggestLanguages", () => {
  it.each([
    ["sv-SE", "sv"],
    ["en-GB", "en"],
    ["ar-SY", "ar"],
    ["fa-IR", "fa"],
    ["fa", "fa"],
    ["fa-AF", "prs"],
    ["prs", "prs"],
    ["prs-AF", "prs"],
    ["ps-AF", "ps"],
    ["ku", "kmr"],
    ["ku-TR", "kmr"],
    ["kmr-Latn", "kmr"],
    ["ckb-IQ", "ckb"],
    ["ku-IQ", "ckb"],
    ["ku-Arab", "ckb"],
    ["ku-Latn-IQ", "kmr"],
    ["so-SO", "so"],
    ["ti-ER", "ti"],
    ["ti-ET", "ti"],
    ["uz-Latn-UZ", "uz"],
    ["es-419", "es"],
    ["uk_UA", "uk"],
  ])("answers %s with %s", (asked, slug) => {
    expect(suggest(asked)).toEqual([slug]);
  });

  it("answers with nothing where the site has no such language", () => {
    expect(suggest("zh-CN", "am", "")).toEqual([]);
  });

  it("keeps the browser's order, each language once, two at most", () => {
    expect(suggest("zh", "ti-ER", "ti", "en-US", "sv")).toEqual(["ti", "en"]);
  });

  it("takes whatever a browser may ask for", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (asked) => {
        expect(suggest(...asked).length).toBeLessThanOrEqual(2);
      }),
    );
  });

  it("suggests every language that the site has to who asks for it", () => {
    for (const { slug, tag } of languages.filter((one) => one.slug !== "sv-simple"))
      expect(suggest(tag)).toEqual([slug]);
  });
});
