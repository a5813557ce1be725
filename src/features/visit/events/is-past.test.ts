import { describe, expect, it } from "vitest";
import { dayOf, isPast } from "./is-past";

describe("a trip", () => {
  it("is past from the day after its last on, and not before", () => {
    const trip = { lastDay: "2027-05-08" };
    expect(isPast(trip, dayOf(new Date(2027, 4, 8, 23, 59)))).toBe(false);
    expect(isPast(trip, dayOf(new Date(2027, 4, 9, 0, 1)))).toBe(true);
    expect(isPast(trip, dayOf(new Date(2026, 11, 31)))).toBe(false);
  });
});
