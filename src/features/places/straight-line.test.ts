import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kilometresApart, kilometresNorth } from "./straight-line";

const at = (latitude: number, longitude: number) => ({ longitude, landscape: { latitude } });
/** Seats in Sweden to a hundredth of a degree, as in the atlas. */
const seat = fc
  .tuple(fc.integer({ min: 5500, max: 6900 }), fc.integer({ min: 1000, max: 2500 }))
  .map(([latitude, longitude]) => at(latitude / 100, longitude / 100));

describe("kilometres between places", () => {
  it("are those of the map: Umeå to Stockholm is about 510 km", () => {
    const kilometres = kilometresApart(at(63.83, 20.26), at(59.33, 18.07));
    expect(kilometres).toBeGreaterThan(505);
    expect(kilometres).toBeLessThan(516);
    expect(kilometresNorth(at(63.83, 20.26), at(59.33, 18.07))).toBe(500);
  });

  it("are the same both ways, and none to the place itself", () => {
    fc.assert(
      fc.property(seat, seat, (one, other) => {
        expect(kilometresApart(one, other)).toBe(kilometresApart(other, one));
        expect(kilometresNorth(one, other) + kilometresNorth(other, one)).toBeCloseTo(0);
        expect(kilometresApart(one, one)).toBe(0);
        expect(Math.abs(kilometresNorth(one, other))).toBeLessThanOrEqual(kilometresApart(one, other) + 1);
      }),
    );
  });
});
