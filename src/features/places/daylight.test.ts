import { describe, expect, it } from "vitest";
import { daylightOver } from "./daylight";

describe("daylightOver", () => {
  it("is longest in June and shortest in December, and about twelve hours in March and September", () => {
    const { months, longest, shortest } = daylightOver(59.3, 18.1);
    expect(Math.max(...months)).toBe(months[5]);
    expect(Math.min(...months)).toBe(months[11]);
    for (const month of [2, 8]) expect(Math.abs((months[month] ?? 0) - 12)).toBeLessThan(1);
    expect(longest).toBeGreaterThan(18);
    expect(longest).toBeLessThan(19);
    expect(shortest).toBeGreaterThan(5.8);
    expect(shortest).toBeLessThan(6.5);
  });

  it("has a sun that does not set, and one that does not rise, north of the polar circle", () => {
    expect(daylightOver(67.9, 20.2)).toMatchObject({ longest: 24, shortest: 0 });
    expect(daylightOver(66.2, 20).shortest).toBeGreaterThan(0);
  });
});
