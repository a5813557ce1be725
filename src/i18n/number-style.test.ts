import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createFormats } from "../content/building/formats";
import { roundTo, writeFigure, writeNumber } from "./number-style";

/** Tags of all languages that the site means to have, and how Intl is asked for them. */
const LANGUAGES = ["sv", "en-GB", "ar", "fa", "ps", "ckb", "ku", "so", "ti", "uk", "ru", "tr", "uz", "es"];

const styleOf = (tag: string) => createFormats({ tag, direction: "ltr" }, "kr").style;

describe("writeNumber", () => {
  it.each(LANGUAGES)("writes as Intl does in %s", (tag) => {
    const style = styleOf(tag);
    const intl = (value: number, decimals: number) =>
      new Intl.NumberFormat(new Intl.Locale(tag, { numberingSystem: "latn" }), {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      }).format(value);
    fc.assert(
      fc.property(fc.nat(99_999_999), fc.integer({ min: 0, max: 2 }), (hundredths, decimals) => {
        const value = roundTo(hundredths / 100, decimals);
        expect(writeNumber(value, decimals, style)).toBe(intl(value, decimals));
      }),
    );
  });

  it("rounds to tens, hundreds and thousands with negative decimals", () => {
    expect([-1, -2, -3].map((decimals) => writeNumber(5874, decimals, styleOf("sv")))).toEqual([
      "5\u00a0870",
      "5\u00a0900",
      "6\u00a0000",
    ]);
  });
});

describe("writeFigure", () => {
  it("keeps number and unit together, and isolated where text runs from right to left", () => {
    const arabic = { ...styleOf("ar"), kronor: "كرونة", isolate: true };
    expect(writeFigure(1.94, { unit: "percent", decimals: 1 }, arabic)).toBe("\u20661.9\u00a0%\u2069");
    expect(writeFigure(5900, { unit: "kronor", decimals: -2 }, arabic)).toBe("\u20665,900\u2069\u00a0كرونة");
    expect(writeFigure(22402, { unit: "number", decimals: 0 }, styleOf("sv"))).toBe("22\u00a0402");
  });
});
