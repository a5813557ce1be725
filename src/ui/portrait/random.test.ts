import fc from "fast-check";
import { expect, it } from "vitest";
import { createRandom } from "./random";

it("is Mulberry32: its first number for the seed 1 is the published one", () => {
  expect(createRandom(1)()).toBe(0.6270739405881613);
});

it("gives the same numbers, from 0 to below 1, for the same seed", () => {
  fc.assert(
    fc.property(fc.nat(9999), (seed) => {
      const [one, other] = [createRandom(seed), createRandom(seed)];
      for (let at = 0; at < 50; at += 1) {
        const value = one();
        expect(value).toBe(other());
        expect(value >= 0 && value < 1).toBe(true);
      }
    }),
  );
});

it("spreads its numbers evenly", () => {
  const random = createRandom(2480);
  const tenths = new Array<number>(10).fill(0);
  for (let at = 0; at < 10_000; at += 1) {
    const tenth = Math.floor(random() * 10);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  // 1000 in each tenth; four standard deviations of a binomial count are 120.
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(120);
});
