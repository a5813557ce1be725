import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CornerTouches } from "./corner-touches";

const SCREEN = { x: 1920, y: 1080 };
const CORNER = { x: 1900, y: 20 };

/** Whether any of some touches in the corner, at these times, completes the count. */
function opens(times: readonly number[], place = CORNER): boolean {
  const touches = new CornerTouches();
  return times.map((time) => touches.touch(place, SCREEN, time)).includes(true);
}

const every = (milliseconds: number, count: number) => Array.from({ length: count }, (_, at) => at * milliseconds);

describe("CornerTouches", () => {
  it("answers to the tenth quick touch and to none before", () => {
    const touches = new CornerTouches();
    const answers = every(300, 20).map((time) => touches.touch(CORNER, SCREEN, time));
    expect(answers.flatMap((answer, at) => (answer ? [at + 1] : []))).toEqual([10, 20]);
  });

  it("does not answer to slow touches, however many", () => {
    expect(opens(every(700, 200))).toBe(false);
    expect(opens(every(660, 10))).toBe(true);
  });

  it("begins anew after a touch elsewhere", () => {
    const touches = new CornerTouches();
    for (const time of every(100, 9)) touches.touch(CORNER, SCREEN, time);
    expect(touches.touch({ x: 900, y: 500 }, SCREEN, 900)).toBe(false);
    expect(touches.touch(CORNER, SCREEN, 1000)).toBe(false);
  });

  it("never answers to touches outside of the corner, on screens of any shape", () => {
    const size = fc.record({ x: fc.integer({ min: 300, max: 4000 }), y: fc.integer({ min: 300, max: 4000 }) });
    const outside = fc.double({ min: 0, max: 0.8, noNaN: true });
    fc.assert(
      fc.property(size, outside, (screen, share) => {
        const touches = new CornerTouches();
        const left = { x: share * screen.x, y: 0 };
        return every(100, 12).every((time) => !touches.touch(left, screen, time));
      }),
    );
    const touches = new CornerTouches();
    const portrait = { x: 1080, y: 1920 };
    expect(every(100, 10).map((time) => touches.touch({ x: 1060, y: 30 }, portrait, time))).toContain(true);
  });
});
