import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lix } from "./readability";

describe("lix", () => {
  it.each([
    // Words per sentence + 100 × words of more than six letters ÷ words, counted by hand.
    ["one sentence of short words", ["Du bor i Umeå."], 4],
    ["two sentences", ["Du bor här. Vi bor i Åre."], 7 / 2],
    ["one long word of four", ["Kommunen har en skola."], 4 + 25],
    ["six letters are not long, seven are", ["skolan skolans"], 2 + 50],
    ["a heading without a full stop is a sentence", ["Arbete", "Du kan söka jobb."], 5 / 2],
    ["a colon ends a sentence", ["Du kan: gå. Se: bo."], 5 / 4],
    ["a full stop between letters parts two words but ends no sentence", ["Se umea.se nu."], 4],
    ["a hyphen joins a word", ["Ett sfi-betyg."], 2 + 50],
    ["a figure is a short word", ["Här bor {{population}} personer."], 4 + 25],
    ["marks are not read", ["Din [[kommun]] vet."], 3],
    ["no words", ["", "– …"], 0],
  ])("%s", (_, texts, value) => {
    expect(lix(texts)).toBeCloseTo(value, 10);
  });

  it("is the mean of the page and not of its texts", () => {
    expect(lix(["Du bor här.", "Integrationsverksamhet pågår."])).toBeCloseTo(5 / 2 + 100 / 5, 10);
  });

  it("is the number of words in a sentence of short words, and rises with a long one", () => {
    const words = fc.array(fc.stringMatching(/^[a-zåäö]{1,6}$/), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(words, (list) => {
        const value = lix([`${list.join(" ")}.`]);
        expect(value).toBe(list.length);
        expect(lix([`${[...list.slice(1), "kommunerna"].join(" ")}.`])).toBeGreaterThan(value);
      }),
    );
  });
});
