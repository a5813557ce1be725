import { describe, expect, it } from "vitest";
import { rankIntervals } from "./intervals";
import { score, type ValueRange } from "./score";
import { normaliseWeights, rankOrderCentroid } from "./weights";

/** The values of the example run from 0 to 100. */
const RANGE: ValueRange = { low: 0, high: 100 };

/** Choosing an office: closeness, visibility, image, size, comfort, parking (Goodwin & Wright, chapter 3). */
const OFFICES: Record<string, (number | null)[]> = {
  A: [100, 60, 100, 75, 0, 90],
  B: [20, 80, 10, 30, 100, 30],
  C: [80, 70, 0, 0, 10, 100],
  D: [70, 50, 30, 55, 30, 90],
  E: [40, 60, 90, 100, 60, 70],
  F: [0, 0, 70, 0, 80, 0],
  G: [60, 100, 20, 50, 50, 80],
};
const ROUNDED = [32, 26, 23, 10, 6, 3];
const SWINGS = [100, 80, 70, 30, 20, 10];

describe("the published office example", () => {
  it("is reproduced with rounded weights and with swings", () => {
    const values = (weights: number[], digits: number) =>
      Object.values(OFFICES).map((row) => Number(score(row, weights, RANGE).value?.toFixed(digits)));
    expect(values(ROUNDED, 1)).toEqual([80.8, 39.4, 47.4, 52.3, 64.8, 20.9, 60.2]);
    expect(values(SWINGS, 2)).toEqual([80.48, 39.68, 47.74, 52.42, 64.52, 20.97, 60.32]);
    expect(normaliseWeights(SWINGS).map((weight) => Math.round(100 * weight))).toEqual(ROUNDED);
  });

  it("is reproduced with blanks: spread, worst, best, coverage and the places that each can have", () => {
    const blank: typeof OFFICES = {
      ...OFFICES,
      A: [100, 60, null, 75, 0, 90],
      E: [40, 60, 90, null, null, 70],
      G: [null, 100, 20, 50, 50, 80],
    };
    const scores = Object.values(blank).map((row) => score(row, ROUNDED, RANGE));
    const table = scores.map(({ value, worst, best, coverage }) =>
      [value?.toFixed(6), worst?.toFixed(1), best?.toFixed(1), coverage.toFixed(2)].join(" "),
    );
    expect(table).toEqual([
      "75.064935 57.8 80.8 0.77",
      "39.400000 39.4 39.4 1.00",
      "47.400000 47.4 47.4 1.00",
      "52.300000 52.3 52.3 1.00",
      "60.952381 51.2 67.2 0.84",
      "20.900000 20.9 20.9 1.00",
      "60.294118 41.0 73.0 0.68",
    ]);
    expect(rankIntervals(scores).map((one) => one && `${one.first}–${one.last}`)).toEqual([
      "1–3",
      "6–6",
      "4–5",
      "2–4",
      "1–4",
      "7–7",
      "1–5",
    ]);
    expect(score([20, 100, 20, 50, 50, 80], ROUNDED, RANGE).value).toBeCloseTo(47.4, 10);
  });

  it("has no value where all is blank", () => {
    expect(score([null, null], [1, 1], RANGE)).toEqual({ value: null, worst: 0, best: 100, coverage: 0 });
    expect(rankIntervals([score([null], [1])])).toEqual([null]);
  });
});

it("gives the published centroids of rank orders", () => {
  const rounded = (count: number) => rankOrderCentroid(count).map((weight) => Number(weight.toFixed(4)));
  expect(rounded(3)).toEqual([0.6111, 0.2778, 0.1111]);
  expect(rounded(4)).toEqual([0.5208, 0.2708, 0.1458, 0.0625]);
  expect(rounded(5)).toEqual([0.4567, 0.2567, 0.1567, 0.09, 0.04]);
});
