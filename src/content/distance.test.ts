import fc from "fast-check";
import { geoDistance } from "d3-geo";
import { describe, expect, it } from "vitest";
import { kilometresBetween } from "./distance";

const position = fc.record({
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
});

describe("kilometresBetween", () => {
  it("is 111 km for a degree of latitude and half a degree's worth of longitude at 60° north", () => {
    expect(kilometresBetween({ longitude: 15, latitude: 60 }, { longitude: 15, latitude: 61 })).toBe(111);
    expect(kilometresBetween({ longitude: 15, latitude: 60 }, { longitude: 17, latitude: 60 })).toBe(111);
  });

  it("measures along the earth: a quarter of a meridian, and Stockholm to Göteborg", () => {
    expect(kilometresBetween({ longitude: 0, latitude: 0 }, { longitude: 0, latitude: 90 })).toBe(10_008);
    const stockholm = { longitude: 18.0686, latitude: 59.3293 };
    const gothenburg = { longitude: 11.9746, latitude: 57.7089 };
    expect(kilometresBetween(stockholm, gothenburg)).toBeGreaterThan(390);
    expect(kilometresBetween(stockholm, gothenburg)).toBeLessThan(405);
    expect(kilometresBetween(gothenburg, stockholm)).toBe(kilometresBetween(stockholm, gothenburg));
  });

  it("agrees with d3-geo everywhere on the earth, to the kilometre that rounding may add", () => {
    fc.assert(
      fc.property(position, position, (one, other) => {
        const expected = 6371 * geoDistance([one.longitude, one.latitude], [other.longitude, other.latitude]);
        expect(Math.abs(kilometresBetween(one, other) - expected)).toBeLessThanOrEqual(0.51);
      }),
    );
  });

  it("is the same there and back, and nothing to oneself", () => {
    fc.assert(
      fc.property(position, position, (one, other) => {
        expect(kilometresBetween(one, other)).toBe(kilometresBetween(other, one));
        expect(kilometresBetween(one, one)).toBe(0);
      }),
    );
  });
});
