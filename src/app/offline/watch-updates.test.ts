import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextLook } from "./watch-updates";

const HOUR = 3_600_000;

describe("nextLook", () => {
  it("is about an hour away when the server answered", () => {
    expect(nextLook(0, 0.5)).toBe(HOUR);
  });

  it("comes after a minute, then two, then four, and never later than hourly", () => {
    expect([1, 2, 3].map((failures) => nextLook(failures, 0.5))).toEqual([60_000, 120_000, 240_000]);
    fc.assert(fc.property(fc.nat(1000), (failures) => nextLook(failures, 0.5) <= HOUR));
  });

  it("is spread over half to one and a half times the wait", () => {
    fc.assert(
      fc.property(fc.nat(20), fc.double({ min: 0, max: 1, noNaN: true }), (failures, random) => {
        const middle = nextLook(failures, 0.5);
        const look = nextLook(failures, random);
        expect(look).toBeGreaterThanOrEqual(middle / 2);
        expect(look).toBeLessThanOrEqual(middle * 1.5);
      }),
    );
  });
});
