import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SlowDown, waitAfter } from "./slow-down";

describe("waitAfter", () => {
  it("is nothing for slips, then doubles up to a quarter of an hour", () => {
    expect([0, 1, 2, 3, 4, 5, 6].map(waitAfter)).toEqual([0, 0, 0, 5000, 10_000, 20_000, 40_000]);
    fc.assert(fc.property(fc.nat(9999), (failures) => waitAfter(failures) <= 900_000));
    expect(waitAfter(9999)).toBe(900_000);
  });
});

describe("SlowDown", () => {
  it("counts from the latest wrong code", () => {
    let now = 0;
    const slow = new SlowDown(() => now, 0);
    for (let at = 0; at < 4; at += 1) slow.fail();
    expect(slow.left()).toBe(10_000);
    now = 9999;
    expect(slow.left()).toBe(1);
    now = 10_000;
    expect(slow.left()).toBe(0);
    slow.fail();
    expect(slow.left()).toBe(20_000);
  });

  it("is never shortened by loading the page anew", () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(1_000_000), (failures, waited) => {
        let now = 0;
        const slow = new SlowDown(() => now, failures);
        now = waited;
        const anew = new SlowDown(() => 0, slow.failures);
        return anew.left() >= slow.left();
      }),
    );
  });
});
