import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LONGEST_QUESTION, questionOf, readQuestion, toQuery } from "./question";
import { createForms } from "./words";

const forms = createForms("en");
const ask = (typed: string) => readQuestion(typed, forms);

describe("readQuestion", () => {
  it("reads the forms of each word", () => {
    expect(ask(" Jobb i  Umeå ")).toEqual({
      words: [["jobb"], ["i"], ["umea", "umeå"]],
      written: "jobb i umeå",
      folded: "jobb i umea",
    });
  });

  it.each(["", "   ", "(((", "🙂", "'", "<>"])("holds no word: %s", (typed) => {
    expect(ask(typed)).toBeNull();
  });

  it("takes a bounded part of what is typed, and never breaks", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (typed) => {
        const question = ask(typed);
        expect(question?.words.length ?? 0).toBeLessThanOrEqual(8);
        expect(question?.written.length ?? 0).toBeLessThanOrEqual(LONGEST_QUESTION);
      }),
    );
    expect(ask("a".repeat(10_000))?.folded).toBe("a".repeat(LONGEST_QUESTION));
  });
});

describe("questionOf", () => {
  it("reads the address, and takes what is too long as far as it may be", () => {
    expect(questionOf(new URLSearchParams("q=umea"))).toBe("umea");
    expect(questionOf(new URLSearchParams("x=1"))).toBe("");
    expect(questionOf(new URLSearchParams({ q: "ö".repeat(500) }))).toBe("ö".repeat(LONGEST_QUESTION));
  });
});

describe("toQuery", () => {
  it("asks for every word in any of its forms", () => {
    const question = ask("jobb umeå");
    expect(question && toQuery(question)).toEqual({
      combineWith: "AND",
      queries: [
        { combineWith: "OR", queries: ["jobb"] },
        { combineWith: "OR", queries: ["umea", "umeå"] },
      ],
    });
  });
});
