import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain, medianValues } from "./explain";
import { sieve, type Must } from "./musts";
import { amongFirst, countAmongFirst, leaveOneOut, toBlock } from "./robustness";
import { score } from "./score";
import { linearValue, piecewiseValue } from "./value";
import { drawWeights, shareWeights } from "./weights";

describe("value functions", () => {
  it("run straight between the anchors, whichever end is the better one, and stay beyond them", () => {
    expect([0, 15, 30, 60, 90].map((minutes) => linearValue(minutes, { worst: 60, best: 0 }))).toEqual([
      1, 0.75, 0.5, 0, 0,
    ]);
    expect(linearValue(7, { worst: 0, best: 10 })).toBeCloseTo(0.7, 12);
  });

  it("run straight between points", () => {
    const points = [
      [10, 0],
      [20, 0.8],
      [40, 1],
    ] as const;
    expect([5, 10, 15, 20, 30, 99].map((figure) => piecewiseValue(figure, points))).toEqual([0, 0, 0.4, 0.8, 0.9, 1]);
    expect(() => piecewiseValue(1, [])).toThrow(RangeError);
  });
});

describe("weights", () => {
  it("are shared by what measures the same thing", () => {
    expect(
      shareWeights([
        { weight: 100, columns: 2 },
        { weight: 50, columns: 1 },
      ]),
    ).toEqual([50, 50, 50]);
  });

  it("keep the stated order when they are drawn around it", () => {
    fc.assert(
      fc.property(fc.func(fc.double({ min: 0, max: 1, noNaN: true })), (drawn) => {
        let at = 0;
        const [much = 0, little = 0, none] = drawWeights([100, 50, 0], 25, () => drawn((at += 1)));
        expect(much).toBeGreaterThanOrEqual(little);
        expect(little).toBeGreaterThanOrEqual(25);
        expect(none).toBe(0);
      }),
    );
  });
});

describe("robustness", () => {
  const rows = [
    [1, 0],
    [0.6, 0.6],
    [0, 1],
    [0.1, 0.1],
    [1, null],
    [null, null],
  ];
  const parents = [
    { weight: 100, columns: 1 },
    { weight: 50, columns: 1 },
  ];

  it("counts as first what is so even in its worst case", () => {
    const among = [...amongFirst(toBlock(rows, 2), shareWeights(parents), 2)];
    // The fifth has the greatest value, 1, of what is known; its worst case, 2/3, is still the second greatest.
    expect(among).toEqual([1, 0, 0, 0, 1, 0]);
  });

  it("tells who is first without each criterion", () => {
    const [without, withoutLast] = leaveOneOut(toBlock(rows, 2), parents, 1);
    expect([...(without ?? [])]).toEqual([0, 0, 1, 0, 0, 0]);
    expect([...(withoutLast ?? [])]).toEqual([1, 0, 0, 0, 1, 0]);
  });

  it("agrees with placing every row by its value", () => {
    const cell = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 5 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { maxLength: 15 }),
        fc.integer({ min: 1, max: 5 }),
        (list, first) => {
          const weights = [100, 50, 50];
          const scores = list.map((row) => score(row, weights));
          const placed = scores.filter(({ coverage }) => coverage >= 0.6 - 1e-9);
          const expected = scores.map(({ coverage, worst }) =>
            Number(
              coverage >= 0.6 - 1e-9 &&
                placed.filter(({ value }) => (value ?? 0) > (worst ?? 0) + 1e-12).length < first,
            ),
          );
          const found = [...amongFirst(toBlock(list, 3), weights, first)];
          // What is equal but for the last digits may fall on either side.
          found.forEach((one, at) => expect(one).toBeLessThanOrEqual(expected[at] ?? 0));
          const strict = scores.map(({ coverage, worst }) =>
            Number(
              coverage >= 0.6 - 1e-9 &&
                placed.filter(({ value }) => (value ?? 0) > (worst ?? 0) - 1e-12).length < first,
            ),
          );
          strict.forEach((one, at) => expect(one).toBeLessThanOrEqual(found[at] ?? 0));
        },
      ),
    );
  });

  it("counts draws", () => {
    const often = countAmongFirst(toBlock(rows, 2), parents, 2, { count: 300, spread: 25, seed: 1 });
    expect(often[0]).toBeGreaterThan(150);
    expect(often[3]).toBe(0);
  });
});

describe("explaining", () => {
  it("takes the value apart into parts that add up to it", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(100)), { minLength: 1 }),
        (cells) => {
          const values = cells.map(([own]) => own);
          const weights = cells.map(([, weight]) => weight);
          if (!weights.some((weight) => weight > 0)) return;
          const parts = explain(values, weights, values, 100);
          const sum = parts.reduce((total, part) => total + (part?.got ?? 0), 0);
          expect(sum).toBeCloseTo(100 * (score(values, weights).value ?? 0), 6);
          expect(parts.every((part) => part?.contrast === 0)).toBe(true);
        },
      ),
    );
  });

  it("says nothing of what is missing", () => {
    expect(explain([null, 0.5], [50, 50], [0.5, null], 100)).toEqual([null, { got: 25, possible: 50, contrast: null }]);
    expect(medianValues([[1], [3], [null], [10], [4]], 1)).toEqual([3.5]);
    expect(medianValues([[null]], 1)).toEqual([null]);
  });
});

describe("musts", () => {
  const rent: Must = { figures: [4000, 5000, 6000, null, 9000], limit: 5000, side: "most" };
  const work: Must = { figures: [70, 85, 85, 90, 60], limit: 80, side: "least" };
  const sizes = [5, 4, 3, 2, 1];

  it("take away what does not meet them, and say how many and which came closest", () => {
    expect(sieve(5, [rent, work], sizes)).toEqual({
      kept: [1],
      unknown: [3],
      effects: [
        { removed: 2, unknown: 1, closest: 2 },
        { removed: 2, unknown: 0, closest: 0 },
      ],
    });
  });

  it("name the smaller of two that came equally close", () => {
    const must: Must = { figures: [90, 90, 10], limit: 50, side: "most" };
    expect(sieve(3, [must], [200, 100, 5]).effects[0]?.closest).toBe(1);
  });

  it("take nothing away when there are none", () => {
    expect(sieve(2, [], [])).toEqual({ kept: [0, 1], unknown: [], effects: [] });
  });

  it("never change the order of what remains, nor its group: they only take away", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(100))), fc.nat(100), (figures, limit) => {
        const { kept, unknown, effects } = sieve(figures.length, [{ figures, limit, side: "most" }], []);
        expect(kept.length + unknown.length + (effects[0]?.removed ?? 0)).toBe(figures.length);
        expect(kept).toEqual([...kept].sort((one, other) => one - other));
      }),
    );
  });
});
