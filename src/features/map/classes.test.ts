import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundTo } from "../../i18n/number-style";
import { bordersOf, CLASSES, classOf, roundestBetween, toneOf } from "./classes";

describe("roundestBetween", () => {
  it.each([
    [8700, 9400, 9050, 0, 9000],
    [4400, 5900, 5100, 0, 5000],
    [12, 14, 13, 0, 14],
    [11, 13, 12, 0, 12],
    [32.41, 32.58, 32.5, 2, 32.5],
    [1_380_000, 1_430_000, 1_400_000, -4, 1_400_000],
    [2.19, 2.24, 2.2, 1, 2.2],
    [0, 3, 1, 0, 0],
  ])("from %d to %d near %d with %d decimals is %d", (low, high, wanted, decimals, border) => {
    expect(roundestBetween(low, high, wanted, decimals)).toBe(border);
  });

  it("lies between the two and has no more decimals than are shown", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.integer({ min: 0, max: 2 }),
        (one, other, decimals) => {
          const [low, high] = [Math.min(one, other) / 10 ** decimals, Math.max(one, other) / 10 ** decimals];
          const border = roundestBetween(low, high, (low + high) / 2, decimals);
          expect(border).toBeGreaterThanOrEqual(low);
          expect(border).toBeLessThanOrEqual(high);
          expect(border).toBe(roundTo(border, decimals));
        },
      ),
    );
  });
});

describe("bordersOf", () => {
  const values = fc.array(fc.option(fc.integer({ min: 0, max: 100_000 })), { maxLength: 300 });

  it("rise, and put every value into one of at most five classes", () => {
    fc.assert(
      fc.property(values, (list) => {
        const borders = bordersOf(list, 0);
        expect(borders).toEqual([...new Set(borders)].sort((one, other) => one - other));
        expect(borders.length).toBeLessThan(CLASSES);
        for (const value of list)
          if (value !== null) expect(classOf(value, borders)).toBeLessThanOrEqual(borders.length);
      }),
    );
  });

  it("leave no class empty", () => {
    fc.assert(
      fc.property(values, (list) => {
        const known = list.filter((value) => value !== null);
        fc.pre(known.length > 0);
        const borders = bordersOf(list, 0);
        const used = new Set(known.map((value) => classOf(value, borders)));
        expect(used.size).toBe(borders.length + 1);
      }),
    );
  });

  it("are none where all values are the same, or there are none", () => {
    expect(bordersOf([7, 7, 7, 7], 0)).toEqual([]);
    expect(bordersOf([null, null], 0)).toEqual([]);
  });
});

describe("classOf", () => {
  it("puts a value that equals a border into the class above", () => {
    expect([1, 10, 15, 20, 99].map((value) => classOf(value, [10, 20]))).toEqual([0, 1, 1, 2, 2]);
  });
});

describe("toneOf", () => {
  it("uses the lightest and the darkest tone, whatever the number of classes", () => {
    expect([0, 1, 2, 3, 4].map((place) => toneOf(place, 5))).toEqual([0, 1, 2, 3, 4]);
    expect([0, 1, 2].map((place) => toneOf(place, 3))).toEqual([0, 2, 4]);
    expect(toneOf(0, 1)).toBe(4);
  });
});
