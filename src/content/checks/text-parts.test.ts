import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numbersIn, placeholdersIn, plainText } from "./text-parts";

/** Words without digits, braces or brackets: what surrounds numbers and marks in a text. */
const words = fc.stringMatching(/^[a-zåäö]{1,8}( [a-zåäö]{1,8}){0,3}$/);
const name = fc.stringMatching(/^[a-z]{1,10}(_[a-z]{1,10})?$/);

describe("placeholdersIn", () => {
  it("finds every placeholder, sorted, whatever stands between them", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(words, name)), words, (parts, end) => {
        const text = parts.map(([before, figure]) => `${before} {{${figure}}} `).join("") + end;
        expect(placeholdersIn(text)).toEqual(parts.map(([, figure]) => figure).sort());
      }),
    );
  });

  it.each(["{population}", "{{population}", "{{ population }}", "{{}}", "population"])("finds none in %s", (text) => {
    expect(placeholdersIn(text)).toEqual([]);
  });
});

describe("numbersIn", () => {
  it.each([
    ["53 900 kronor", ["53900"]],
    ["53\u00a0900 kronor", ["53900"]],
    ["53\u202f900 kronor", ["53900"]],
    ["53,900 kronor", ["53900"]],
    ["53.900 kronor", ["53900"]],
    ["1 234 567", ["1234567"]],
    ["0,2 procent", ["0.2"]],
    ["0.2 percent", ["0.2"]],
    ["٪ 0٫2", ["0.2"]],
    ["53٬900", ["53900"]],
    ["2016–2018", ["2016", "2018"]],
    ["2018, 2016", ["2016", "2018"]],
    ["kl. 8.30", ["8.30"]],
    ["About 20. In 2018.", ["20", "2018"]],
    ["{{population}} people, 3 schools", ["3"]],
    ["E12", ["12"]],
    ["none at all", []],
  ])("reads %s", (text, numbers) => {
    expect(numbersIn(text)).toEqual([...numbers].sort());
  });

  it("reads a number alike in the notations of all languages", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_999_999 }),
        fc.constantFrom("sv", "en", "de", "fr", "pl"),
        (value, tag) => {
          const written = new Intl.NumberFormat(tag, { minimumFractionDigits: 1 }).format(value + 0.5);
          expect(numbersIn(`about ${written} of them`)).toEqual([`${value}.5`]);
        },
      ),
    );
  });

  it("does not depend on the order of the sentences", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(words, fc.integer({ min: 0, max: 9999 }))), (parts) => {
        const write = (list: typeof parts) => list.map(([word, value]) => `${word} ${value} ${word}.`).join(" ");
        expect(numbersIn(write(parts))).toEqual(numbersIn(write(parts.toReversed())));
        expect(numbersIn(write(parts))).toHaveLength(parts.length);
      }),
    );
  });
});

describe("plainText", () => {
  it("takes the marks away and leaves the words between them", () => {
    expect(plainText("Ask the [[kommun]] about [[sfi]].")).toBe("Ask the kommun about sfi.");
  });

  it("reads a figure as one word", () => {
    expect(plainText("{{population}} people")).toBe("100 people");
  });
});
