import { describe, expect, it } from "vitest";
import { visitsOf } from "./visits-of";

const LANGUAGES = ["sv", "en"];
const words = (...seen: Parameters<typeof visitsOf>) => visitsOf(...seen).map(({ group, name }) => `${group} ${name}`);

describe("visitsOf", () => {
  it("counts language and page of a page that is loaded, and municipality and topic where it has them", () => {
    expect(words({ path: "en/", part: "" }, null, LANGUAGES)).toEqual(["language en", "page home"]);
    expect(words({ path: "sv/municipalities/are/", part: "work" }, null, LANGUAGES)).toEqual([
      "language sv",
      "page municipality",
      "municipality are",
      "topic work",
    ]);
  });

  it("counts the next page without its language, and a topic of the page that is open without the page", () => {
    const are = { path: "en/municipalities/are/", part: "" };
    expect(words(are, { path: "en/municipalities/", part: "" }, LANGUAGES)).toEqual([
      "page municipality",
      "municipality are",
    ]);
    expect(words({ ...are, part: "housing" }, are, LANGUAGES)).toEqual(["topic housing"]);
    expect(words({ ...are, part: "housing" }, { ...are, part: "housing" }, LANGUAGES)).toEqual([]);
  });

  it("counts neither the choice of language, nor addresses that lead nowhere, nor parts that are no topic", () => {
    for (const path of ["", "de/", "en/nowhere/", "staff/"])
      expect(words({ path, part: "" }, null, LANGUAGES)).toEqual([]);
    expect(words({ path: "en/guide/", part: "work" }, null, LANGUAGES)).toEqual(["language en", "page guide"]);
    expect(words({ path: "en/municipalities/are/", part: "main" }, null, LANGUAGES)).not.toContain("topic main");
  });
});
