import { describe, expect, it } from "vitest";
import { writeRing } from "./draw-map";

describe("writeRing", () => {
  it("writes steps, without a point that stands twice, and closes by itself", () => {
    const ring = [
      { x: 5, y: 5 },
      { x: 8, y: 5 },
      { x: 8, y: 5 },
      { x: 6, y: 1 },
      { x: 5, y: 5 },
    ];
    expect(writeRing(ring)).toBe("M5 5l3 0-2-4z");
  });

  it.each([
    [[]],
    [[{ x: 1, y: 1 }]],
    [
      [
        { x: 1, y: 1 },
        { x: 2, y: 1 },
        { x: 1, y: 1 },
      ],
    ],
  ])("leaves %j out, which has no area", (ring) => expect(writeRing(ring)).toBe(""));
});
