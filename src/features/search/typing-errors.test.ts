import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { typingErrors } from "./typing-errors";

const word = fc.string({ unit: fc.constantFrom("a", "b", "å", "s"), maxLength: 8 });

describe("typingErrors", () => {
  it.each([
    ["ostersund", "ostersund", 0],
    ["ostersnud", "ostersund", 1],
    ["ostersud", "ostersund", 1],
    ["osstersund", "ostersund", 1],
    ["ystersund", "ostersund", 1],
    ["kiruna", "umea", 5],
    ["", "are", 3],
    ["ca", "abc", 3],
  ])("counts from %s to %s", (one, other, errors) => {
    expect(typingErrors(one, other)).toBe(errors);
  });

  it("is none for the same word only, and the same both ways", () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(typingErrors(one, other) === 0).toBe(one === other);
        expect(typingErrors(one, other)).toBe(typingErrors(other, one));
      }),
    );
  });

  it("lies between the difference of the lengths and the longer length", () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const errors = typingErrors(one, other);
        expect(errors).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
        expect(errors).toBeLessThanOrEqual(Math.max(one.length, other.length));
      }),
    );
  });

  it("counts one for one letter left out, and for two neighbours that changed places", () => {
    fc.assert(
      fc.property(word, word, (begin, end) => {
        expect(typingErrors(`${begin}x${end}`, begin + end)).toBe(1);
        expect(typingErrors(`${begin}xy${end}`, `${begin}yx${end}`)).toBe(1);
      }),
    );
  });
});
