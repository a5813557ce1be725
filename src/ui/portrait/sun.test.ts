import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sunAtSolstice } from "./sun";

const RADIANS = Math.PI / 180;

/** The sun's height over the day, every minute, from the altitude formula of spherical astronomy (Meeus, ch. 13). */
function heightsOfDay(latitude: number, declination: number): number[] {
  return Array.from({ length: 24 * 60 }, (_, minute) => {
    const hourAngle = (minute / 4 - 180) * RADIANS;
    const sine =
      Math.sin(latitude * RADIANS) * Math.sin(declination * RADIANS) +
      Math.cos(latitude * RADIANS) * Math.cos(declination * RADIANS) * Math.cos(hourAngle);
    return Math.asin(sine) / RADIANS;
  });
}

describe("sunAtSolstice", () => {
  it.each([
    // 90 − latitude ± 23.44; hours from arccos(−tan latitude · tan 23.44) ÷ 7.5, by hand.
    ["Malmö", 55.6, 57.84, 17.24, 10.96, 6.76],
    ["Stockholm", 59.33, 54.11, 18.27, 7.23, 5.73],
    ["Umeå", 63.83, 49.61, 20.26, 2.73, 3.74],
    ["Kiruna, midnight sun and polar night", 67.86, 45.58, 24, -1.3, 0],
  ])("stands over %s as the formula says", (_, latitude, summer, summerHours, winter, winterHours) => {
    const longest = sunAtSolstice(latitude, "summer");
    const shortest = sunAtSolstice(latitude, "winter");
    expect(longest.height).toBeCloseTo(summer, 2);
    expect(shortest.height).toBeCloseTo(winter, 2);
    expect(longest.hours).toBeCloseTo(summerHours, 1);
    expect(shortest.hours).toBeCloseTo(winterHours, 1);
  });

  it("has its polar circle where the sun just touches the horizon, 90 − 23.44 degrees north", () => {
    expect(sunAtSolstice(66.55, "summer").hours).toBeLessThan(24);
    expect(sunAtSolstice(66.57, "summer").hours).toBe(24);
    expect(sunAtSolstice(66.55, "winter").hours).toBeGreaterThan(0);
    expect(sunAtSolstice(66.57, "winter").hours).toBe(0);
  });

  it("agrees with the sun followed minute by minute, all over Sweden", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 55, max: 69.1, noNaN: true }),
        fc.constantFrom("summer", "winter"),
        (latitude, season) => {
          const heights = heightsOfDay(latitude, season === "summer" ? 23.44 : -23.44);
          const { height, hours } = sunAtSolstice(latitude, season);
          expect(height).toBeCloseTo(Math.max(...heights), 6);
          expect(Math.abs(hours - heights.filter((one) => one > 0).length / 60)).toBeLessThanOrEqual(2 / 60);
        },
      ),
    );
  });

  it("gives the longest and the shortest day together 24 hours", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 89, noNaN: true }), (latitude) => {
        expect(sunAtSolstice(latitude, "summer").hours + sunAtSolstice(latitude, "winter").hours).toBeCloseTo(24, 9);
      }),
    );
  });
});
