import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LIMITS } from "./limits";
import { pauseLength, retryAfter } from "./pause-length";

const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe("the pause before another try", () => {
  it("is between half of the longest and the longest, which doubles with every failure up to a bound", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), random, (failed, part) => {
        const longest = Math.min(LIMITS.longestPause, LIMITS.firstPause * 2 ** (failed - 1));
        const pause = pauseLength(failed, part, LIMITS);
        expect(pause).toBeGreaterThanOrEqual(longest / 2);
        expect(pause).toBeLessThanOrEqual(longest);
      }),
    );
  });

  it("is what the publisher wishes, when it says so", () => {
    expect(pauseLength(1, 0.3, LIMITS, 17_000)).toBe(17_000);
  });
});

describe("Retry-After", () => {
  const now = new Date("2026-11-22T12:00:00Z");

  it.each([
    ["120", 120_000],
    ["0", 0],
    ["Sun, 22 Nov 2026 12:00:30 GMT", 30_000],
    ["Sun, 22 Nov 2026 11:00:00 GMT", 0],
    ["soon", undefined],
    [null, undefined],
  ])("%s is %s ms", (header, wished) => {
    expect(retryAfter(header, now)).toBe(wished);
  });
});
