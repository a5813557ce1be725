import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createFindTerms } from "./find-terms";

const TERMS = [
  { sv: "hyresrätt", also: ["hyreslägenhet"] },
  { sv: "sfi", also: ["svenska för invandrare"] },
  { sv: "Arbetsförmedlingen", also: ["AF"] },
  { sv: "lön", also: [] },
  { sv: "god man", also: [] },
  { sv: "id-kort", also: [] },
];
const find = createFindTerms(TERMS);
const words = (text: string) => find(text).map((at) => TERMS[at]?.sv);

describe("createFindTerms", () => {
  it.each([
    ["the word itself", "En hyresrätt.", ["hyresrätt"]],
    ["another form", "Några hyreslägenheter är lediga.", ["hyresrätt"]],
    ["its endings", "Hyresrättens, hyresrätter, hyresrätterna, HYRESRÄTTEN", ["hyresrätt"]],
    ["a word joined by a hyphen", "Det finns sfi-kurser.", ["sfi"]],
    ["several words, over a line's end", "svenska för\ninvandrare", ["sfi"]],
    ["several terms in the order of the glossary", "Lön och sfi.", ["sfi", "lön"]],
    ["a hyphen of its own", "Ta med id-kortet.", ["id-kort"]],
    ["an abbreviation as it is written", "Fråga AF.", ["Arbetsförmedlingen"]],
    ["no abbreviation in small letters", "den af ett", []],
    ["no part of a longer word", "lönsam, belöning, sfil", []],
    ["no half of a term", "En god vän och en man.", []],
    ["nothing", "", []],
  ])("finds %s", (_, text, found) => {
    expect(words(text)).toEqual(found);
  });

  it("finds a term wherever it stands, once", () => {
    const other = fc.stringMatching(/^[a-zåäö]{1,6}$/).filter((word) => find(word).length === 0);
    fc.assert(
      fc.property(fc.array(other), fc.array(other), (before, after) => {
        expect(words([...before, "lönen", ...after, "löner"].join(" "))).toEqual(["lön"]);
      }),
    );
  });
});
