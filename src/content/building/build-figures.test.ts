import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readStatistics } from "../reading/read-statistics";
import { buildFigures, endOfScale, median } from "./build-figures";
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

describe("buildFigures", () => {
  const { municipalities, indicators } = readStatistics(".", []);

  it("knows Sweden's 290 municipalities", () => {
    expect(municipalities.size).toBe(290);
    for (const { values: known } of indicators)
      for (const code of known.keys()) expect([...municipalities.keys()]).toContain(code);
  });

  it("writes for each of them a figure for every indicator that has a value, on a scale from 0 to 1", () => {
    for (const code of municipalities.keys()) {
      const figures = buildFigures(code, indicators, formats);
      expect(figures.map(({ id }) => id)).toEqual(indicators.filter((one) => one.values.has(code)).map(({ id }) => id));
      for (const { id, value, share, medianShare } of figures) {
        expect(value, `${code} ${id}`).toMatch(/^\d[\d,.]*(\u00a0(%|kronor))?$/);
        for (const part of [share, medianShare]) expect(part >= 0 && part <= 1, `${code} ${id} ${part}`).toBe(true);
      }
    }
  });

  it("leaves out an indicator without a value, also for a code that nobody has", () => {
    const [first, ...others] = indicators;
    const without = first
      ? [{ ...first, values: new Map([...first.values].filter(([code]) => code !== "2480")) }, ...others]
      : [];
    expect(buildFigures("2480", without, formats).map(({ id }) => id)).toEqual(others.map(({ id }) => id));
    expect(buildFigures("9999", indicators, formats)).toEqual([]);
  });

  it("draws on a scale to the whole where there is one, and an indicator that is 0 everywhere at 0", () => {
    const [one] = indicators;
    if (!one) throw new Error("facts/statistics/indicators.yaml is empty");
    const shares = (whole: number | undefined, numbers: number[]) => {
      const known = new Map(numbers.map((value, at) => [`000${at}`, { value, year: 2024 }]));
      const [figure] = buildFigures("0000", [{ ...one, whole, values: known }], formats);
      return [figure?.share, figure?.medianShare];
    };
    expect(shares(100, [20, 40, 60])).toEqual([0.2, 0.4]);
    expect(shares(undefined, [20, 40, 50])).toEqual([0.5, 1]);
    expect(shares(undefined, [0, 0, 0])).toEqual([0, 0]);
  });
});
