import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readStatistics } from "../reading/read-statistics";
import { endOfScale, median, writeFigures } from "./build-figures";
import { createFormats } from "./formats";

const values = fc.array(fc.integer({ min: -1000, max: 1_000_000 }), { minLength: 1, maxLength: 300 });
const formats = createFormats({ tag: "en", direction: "ltr" }, "kronor");

describe("median", () => {
  it.each([
    [[7], 7],
    [[3, 1], 2],
    [[9, 1, 5], 5],
    [[10, 2, 4, 8], 6],
    [[100, 20, 3], 20],
  ])("of %j is %d", (list, middle) => {
    expect(median(list)).toBe(middle);
  });

  it("has as many values below as above, whatever their order, and leaves the list as it was", () => {
    fc.assert(
      fc.property(values, (list) => {
        const before = [...list];
        const middle = median(list);
        expect(list).toEqual(before);
        expect(median(list.toReversed())).toBe(middle);
        const half = list.length / 2;
        expect(list.filter((value) => value < middle).length).toBeLessThanOrEqual(half);
        expect(list.filter((value) => value > middle).length).toBeLessThanOrEqual(half);
      }),
    );
  });
});

describe("endOfScale", () => {
  it("leaves the highest twentieth out", () => {
    expect(endOfScale(Array.from({ length: 100 }, (_, at) => at + 1))).toBe(95);
    expect(endOfScale([4])).toBe(4);
    expect(endOfScale([])).toBe(0);
  });

  it("is one of the values, with one in twenty, and at most one more, above it", () => {
    fc.assert(
      fc.property(values, (list) => {
        const end = endOfScale(list);
        expect(list).toContain(end);
        expect(list.filter((value) => value > end).length).toBeLessThanOrEqual(list.length / 20 + 1);
      }),
    );
  });
});

describe("writeFigures", () => {
  const { municipalities, indicators } = readStatistics(".", []);

  it("writes for each of the 290 municipalities every indicator that has a value", () => {
    expect(municipalities.size).toBe(290);
    for (const code of municipalities.keys()) {
      const figures = writeFigures(code, indicators, formats);
      expect(Object.keys(figures)).toEqual(indicators.filter((one) => one.values.has(code)).map(({ id }) => id));
      for (const value of Object.values(figures)) expect(value, code).toMatch(/^\d[\d,.]*(\u00a0(%|kronor))?$/);
    }
  });

  it("leaves out an indicator without a value, also for a code that nobody has", () => {
    const [first, ...others] = indicators;
    const without = first
      ? [{ ...first, values: new Map([...first.values].filter(([code]) => code !== "2480")) }, ...others]
      : [];
    expect(Object.keys(writeFigures("2480", without, formats))).toEqual(others.map(({ id }) => id));
    expect(writeFigures("9999", indicators, formats)).toEqual({});
  });
});
