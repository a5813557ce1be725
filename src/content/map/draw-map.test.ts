import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readOutline } from "../../features/map/outlines";
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

  it("is read by the browser as it was", () => {
    const corner = fc.record({ x: fc.integer({ min: 0, max: 3330 }), y: fc.integer({ min: 0, max: 8000 }) });
    fc.assert(
      fc.property(
        fc.uniqueArray(corner, { minLength: 3, maxLength: 40, selector: ({ x, y }) => `${x} ${y}` }),
        (ring) => {
          expect(readOutline(writeRing(ring)).rings).toEqual([ring.flatMap(({ x, y }) => [x, y])]);
        },
      ),
    );
  });
});
