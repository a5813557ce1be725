import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareValues, roundDifference } from "./difference";

/** Rents of a hundred places from 4 000 to 7 960 kronor. */
const RENT = { decimals: -2, values: Array.from({ length: 100 }, (_, at) => 4000 + at * 40) };
const TAX = { decimals: 2, values: Array.from({ length: 100 }, (_, at) => 31 + at * 0.04) };
const POPULATION = { decimals: 0, values: [...Array.from({ length: 99 }, (_, at) => 2500 + at * 700), 999_239] };

const figure = fc.option(fc.integer({ min: 0, max: 2_000_000 }).map((value) => value / 10));
const measure = fc.record({
  decimals: fc.integer({ min: -4, max: 2 }),
  values: fc.array(figure, { minLength: 1, maxLength: 40 }),
});

describe("compareValues", () => {
  it("tells how much more or less", () => {
    expect(compareValues(6400, 4900, RENT)).toEqual({ kind: "more", amount: 1500 });
    expect(compareValues(4900, 6400, RENT)).toEqual({ kind: "less", amount: 1500 });
    expect(compareValues(133_091, 5_300, POPULATION)).toEqual({ kind: "more", amount: 130_000 });
    expect(compareValues(34.05, 33.5, TAX)).toEqual({ kind: "more", amount: 0.55 });
  });

  it("calls small differences about the same, in the measure of the figures themselves", () => {
    expect(compareValues(5300, 5400, RENT).kind).toBe("same");
    expect(compareValues(5300, 5300, RENT).kind).toBe("same");
    expect(compareValues(33.5, 33.7, TAX).kind).toBe("same");
    expect(compareValues(133_000, 129_000, POPULATION).kind).toBe("same");
    expect(compareValues(3_300, 2_600, POPULATION).kind).toBe("more");
    expect(compareValues(0, 0, POPULATION).kind).toBe("same");
  });

  it("names no amount where a figure is missing", () => {
    fc.assert(
      fc.property(figure, measure, (one, indicator) => {
        expect(compareValues(one, null, indicator)).toEqual({ kind: "none" });
        expect(compareValues(null, one, indicator)).toEqual({ kind: "none" });
      }),
    );
  });

  it("says the opposite when the places change sides", () => {
    const opposite = { more: "less", less: "more", same: "same", none: "none" };
    fc.assert(
      fc.property(figure, figure, measure, (one, other, indicator) => {
        const there = compareValues(one, other, indicator);
        expect(compareValues(other, one, indicator)).toEqual({ ...there, kind: opposite[there.kind] });
      }),
    );
  });

  it("tells more only of the place with more, by an amount close to the true one", () => {
    fc.assert(
      fc.property(fc.nat(2_000_000), fc.nat(2_000_000), measure, (one, other, indicator) => {
        const difference = compareValues(one, other, indicator);
        if (difference.kind !== "more" && difference.kind !== "less") return;
        expect(difference.kind === "more").toBe(one > other);
        const exact = Math.abs(one - other);
        const step = 10 ** -indicator.decimals;
        expect(Math.abs(difference.amount - exact)).toBeLessThanOrEqual(Math.max(step, exact * 0.06));
      }),
    );
  });
});

describe("roundDifference", () => {
  it("keeps two digits, and not more than the figures have", () => {
    expect(roundDifference(127_791, 0)).toBe(130_000);
    expect(roundDifference(1_234_567, -4)).toBe(1_200_000);
    expect(roundDifference(1500, -2)).toBe(1500);
    expect(roundDifference(0.549, 2)).toBe(0.55);
    expect(roundDifference(4.1, 1)).toBe(4.1);
    expect(roundDifference(7.4, 0)).toBe(7);
    expect(roundDifference(9996, 0)).toBe(10_000);
    expect(roundDifference(30, -2)).toBe(0);
  });
});
