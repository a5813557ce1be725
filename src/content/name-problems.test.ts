import { describe, expect, it } from "vitest";
import { useContentCopy } from "./testing/content-copy";

const content = useContentCopy();
const FILE = "locales/ar/names.json";
const KEY = "municipalities.2480";
const BECAUSE = "for each municipality and county of the register and for nothing else";

describe("names of places in a language's own letters", () => {
  it.each([KEY, "counties.24"])("are missed where %s has none", (key) => {
    content.setText(FILE, key, null);
    expect(content.newProblems()).toEqual([`${FILE} ${key}: found nothing, expected a text, ${BECAUSE}`]);
  });

  it.each(["municipalities.9999", "counties.99"])("are of a place of the register, which %s is not", (key) => {
    const line = content.setText(FILE, key, "مكان");
    expect(content.newProblems()).toEqual([`${FILE}:${line} ${key}: found a text, expected no such key, ${BECAUSE}`]);
  });

  it.each([
    ["Umeå", 'the Latin word "Umeå"'],
    ["أوميو Umeå", 'the Latin word "Umeå"'],
    ["اومیو", 'the letter ی (U+06CC) in "اومیو"'],
    ["أوميو ٢", "the digit ٢"],
    ["أوميو ", "superfluous spaces"],
  ])("hold only letters of the language, and not %s", (text, found) => {
    const line = content.setText(FILE, KEY, text);
    const [problem, ...others] = content.newProblems();
    expect(problem?.split(", expected ")[0]).toBe(`${FILE}:${line} ${KEY}: found ${found}`);
    expect(others).toEqual([]);
  });

  it("may be left out as a whole", () => {
    content.remove(FILE);
    expect(content.newProblems()).toEqual([]);
  });
});
