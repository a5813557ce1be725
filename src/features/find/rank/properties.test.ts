import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isAbove, rankIntervals } from "./intervals";
import { compareForList, type Ordered } from "./order";
import { placeAll, type Placing } from "./place";
import { score } from "./score";
import { type WeighedParent } from "./weights";

const DRAWS = { count: 40, spread: 25, seed: 8 };
const FIRST = 3;
const ORDER = ["well", "partly", "less", "unknown"];

/** Worth in hundredths, as shares of published figures are. */
const value = fc.nat(100).map((hundredths) => hundredths / 100);
const parents = fc.array(fc.record({ weight: fc.constantFrom(50, 100), columns: fc.integer({ min: 1, max: 3 }) }), {
  minLength: 1,
  maxLength: 5,
});
const columnsOf = (list: readonly WeighedParent[]) => list.reduce((sum, { columns }) => sum + columns, 0);

/** Parents, and rows of values; `complete` without missing ones. */
function tables(complete: boolean) {
  const cell = complete ? value : fc.option(value, { freq: 4 });
  return parents.chain((list) =>
    fc.record({
      list: fc.constant(list),
      rows: fc.array(fc.array(cell, { minLength: columnsOf(list), maxLength: columnsOf(list) }), {
        minLength: 2,
        maxLength: 20,
      }),
    }),
  );
}

const ordered = ({ placed }: Placing): Ordered[] =>
  placed.map(({ score: own }, at) => ({ score: own, size: 7 * ((at * 5) % 11), id: String(at).padStart(3, "0") }));

const idsOf = (list: readonly Ordered[]) => [...list].sort(compareForList).map(({ id }) => id);

describe("the ranking", () => {
  it("never puts what is worse on everything above what is better on everything", () => {
    fc.assert(
      fc.property(tables(true), ({ list, rows }) => {
        const placing = placeAll(rows, list, FIRST, DRAWS);
        const order = ordered(placing);
        rows.forEach((worse, one) =>
          rows.forEach((better, other) => {
            if (!worse.every((own, at) => (own ?? 0) < (better[at] ?? 0))) return;
            const [low, high] = [placing.placed[one], placing.placed[other]];
            expect(ORDER.indexOf(high?.fit ?? "")).toBeLessThanOrEqual(ORDER.indexOf(low?.fit ?? ""));
            expect(high?.steady).toBeGreaterThanOrEqual(low?.steady ?? 0);
            const [a, b] = [order[one], order[other]];
            expect(a && b && compareForList(b, a)).toBeLessThan(0);
          }),
        );
      }),
    );
  });

  it("stays the same when all weights are scaled", () => {
    fc.assert(
      fc.property(tables(false), fc.integer({ min: 1, max: 1000 }), ({ list, rows }, times) => {
        const scaled = list.map(({ weight, columns }) => ({ weight: weight * times, columns }));
        const [one, other] = [
          placeAll(rows, list, FIRST, DRAWS),
          placeAll(rows, scaled, FIRST, { ...DRAWS, spread: DRAWS.spread * times }),
        ];
        expect(idsOf(ordered(other))).toEqual(idsOf(ordered(one)));
        expect(other.placed.map(({ score: { coverage } }) => coverage.toFixed(9))).toEqual(
          one.placed.map(({ score: { coverage } }) => coverage.toFixed(9)),
        );
      }),
    );
  });

  it("keeps the order of the others when one is taken away", () => {
    fc.assert(
      fc.property(tables(false), fc.nat(), ({ list, rows }, chosen) => {
        const order = ordered(placeAll(rows, list, FIRST, DRAWS));
        const gone = order[chosen % order.length]?.id ?? "";
        const left = order.filter(({ id }) => id !== gone);
        expect(idsOf(left)).toEqual(idsOf(order).filter((id) => id !== gone));
      }),
    );
  });

  it("does not depend on the order of what it is given", () => {
    fc.assert(
      fc.property(tables(false), ({ list, rows }) => {
        const [one, other] = [placeAll(rows, list, FIRST, DRAWS), placeAll([...rows].reverse(), list, FIRST, DRAWS)];
        expect([...other.placed].reverse()).toEqual(one.placed);
        expect(other.medians).toEqual(one.medians);
        const order = ordered(one);
        expect(idsOf([...order].reverse())).toEqual(idsOf(order));
      }),
    );
  });

  it("gives the same answer to the same seed", () => {
    fc.assert(
      fc.property(tables(false), ({ list, rows }) => {
        expect(placeAll(rows, list, FIRST, DRAWS)).toEqual(placeAll(rows, list, FIRST, DRAWS));
      }),
    );
  });

  it("places nothing of which too little is known", () => {
    fc.assert(
      fc.property(tables(false), ({ list, rows }) => {
        for (const { score: own, fit, among } of placeAll(rows, list, FIRST, DRAWS).placed) {
          expect(fit === "unknown").toBe(own.coverage < 0.6 - 1e-9);
          if (fit === "unknown") expect(among).toBe(false);
        }
      }),
    );
  });
});

describe("the band of a value", () => {
  const row = fc.array(fc.tuple(fc.option(value), fc.constantFrom(50, 100), value), { minLength: 1, maxLength: 9 });

  it("never widens when more is known, and holds the value", () => {
    fc.assert(
      fc.property(row, (cells) => {
        const weights = cells.map(([, weight]) => weight);
        const before = score(
          cells.map(([own]) => own),
          weights,
        );
        cells.forEach(([own], at) => {
          if (own !== null) return;
          const after = score(
            cells.map(([known, , told], column) => (column === at ? told : known)),
            weights,
          );
          expect(after.worst ?? 0).toBeGreaterThanOrEqual((before.worst ?? 0) - 1e-12);
          expect(after.best ?? 1).toBeLessThanOrEqual((before.best ?? 1) + 1e-12);
          expect(after.coverage).toBeGreaterThan(before.coverage);
        });
        if (before.value !== null) {
          expect(before.value).toBeGreaterThanOrEqual((before.worst ?? 0) - 1e-12);
          expect(before.value).toBeLessThanOrEqual((before.best ?? 1) + 1e-12);
        }
      }),
    );
  });

  it("bounds the places that an alternative can have", () => {
    fc.assert(
      fc.property(tables(false), ({ list, rows }) => {
        const scores = placeAll(rows, list, FIRST, DRAWS).placed.map((one) => one.score);
        const intervals = rankIntervals(scores);
        intervals.forEach((one, at) => {
          if (!one) return;
          expect(one.first).toBeLessThanOrEqual(one.last);
          intervals.forEach((other, to) => {
            const [own, others] = [scores[at], scores[to]];
            if (other && own && others && isAbove(own, others)) expect(one.first).toBeLessThan(other.last);
          });
        });
      }),
    );
  });
});
