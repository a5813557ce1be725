import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findShape } from "./hit";
import { distanceToSides, holds, readOutline } from "./outlines";

const LARGE = readOutline("M0 0l100 0 0 100-100 0z");
const SMALL = readOutline("M100 40l8 0 0 8-8 0z");
/** A ring with a lake in it, and an island. */
const LAKE = readOutline("M200 0l90 0 0 90-90 0zM230 30l30 0 0 30-30 0zM310 10l5 0 0 5-5 0z");
const ALL = [LARGE, SMALL, LAKE];

describe("readOutline", () => {
  it("adds the steps of each ring up", () => {
    expect(LAKE.rings).toEqual([
      [200, 0, 290, 0, 290, 90, 200, 90],
      [230, 30, 260, 30, 260, 60, 230, 60],
      [310, 10, 315, 10, 315, 15, 310, 15],
    ]);
    expect(LAKE.box).toEqual({ left: 200, top: 0, right: 315, bottom: 90 });
  });
});

describe("holds", () => {
  it.each([
    [{ x: 210, y: 10 }, true],
    [{ x: 245, y: 45 }, false],
    [{ x: 312, y: 12 }, true],
    [{ x: 300, y: 12 }, false],
  ])("%j: %s", (point, inside) => expect(holds(LAKE, point)).toBe(inside));
});

describe("distanceToSides", () => {
  it("measures to the nearest corner or side, from within and without", () => {
    expect(distanceToSides(LARGE, { x: 50, y: 120 })).toBe(20);
    expect(distanceToSides(LARGE, { x: 103, y: 104 })).toBe(5);
    expect(distanceToSides(LARGE, { x: 50, y: 95 })).toBe(5);
  });
});

describe("findShape", () => {
  it("chooses what lies under the finger", () => {
    expect(findShape({ x: 50, y: 50 }, 10, ALL)).toBe(0);
    expect(findShape({ x: 210, y: 80 }, 10, ALL)).toBe(2);
  });

  it("chooses a small shape all around its middle, before the large one that the finger also touches", () => {
    expect(findShape({ x: 104, y: 44 }, 10, ALL)).toBe(1);
    expect(findShape({ x: 96, y: 44 }, 10, ALL)).toBe(1);
    expect(findShape({ x: 93, y: 44 }, 10, ALL)).toBe(0);
  });

  it("does not prefer a shape that is larger than a fingertip", () => {
    expect(findShape({ x: 99, y: 44 }, 3, ALL)).toBe(0);
  });

  it("chooses the small shape under the finger, though another one's middle is nearer", () => {
    const other = readOutline("M108 40l2 0 0 2-2 0z");
    expect(findShape({ x: 107.5, y: 41 }, 10, [...ALL, other])).toBe(1);
  });

  it("chooses the nearest shape from the sea, within reach only", () => {
    expect(findShape({ x: 50, y: 109 }, 10, ALL)).toBe(0);
    expect(findShape({ x: 50, y: 111 }, 10, ALL)).toBeNull();
    expect(findShape({ x: 194, y: 45 }, 10, ALL)).toBe(2);
  });

  it("finds whatever a finger touches, for any reach", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 60, noNaN: true }),
        fc.integer({ min: 0, max: 320 }),
        fc.integer({ min: 0, max: 100 }),
        (reach, x, y) => {
          if (ALL.some((outline) => holds(outline, { x, y }))) expect(findShape({ x, y }, reach, ALL)).not.toBeNull();
        },
      ),
    );
  });
});
