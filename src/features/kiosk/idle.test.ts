import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHOOSING, IdleWatch, READING, VISITING } from "./idle";

describe("IdleWatch", () => {
  it("warns after two minutes and starts again half a minute later", () => {
    let now = 1000;
    const watch = new IdleWatch(() => now);
    expect(watch.look(READING)).toEqual({ kind: "used" });
    now += 119_999;
    expect(watch.look(READING)).toEqual({ kind: "used" });
    now += 1;
    expect(watch.look(READING)).toEqual({ kind: "warning", secondsLeft: 30 });
    now += 29_001;
    expect(watch.look(READING)).toEqual({ kind: "warning", secondsLeft: 1 });
    now += 999;
    expect(watch.look(READING)).toEqual({ kind: "over" });
  });

  it("goes on after a touch, as often as one likes", () => {
    let now = 0;
    const watch = new IdleWatch(() => now);
    for (let time = 0; time < 20; time += 1) {
      now += 149_000;
      expect(watch.look(READING).kind).toBe("warning");
      watch.touch();
      expect(watch.look(READING).kind).toBe("used");
    }
  });

  it("waits longer in a visit, and needs no warning where nobody has chosen a language", () => {
    let now = 0;
    const watch = new IdleWatch(() => now);
    now = 299_999;
    expect(watch.look(VISITING).kind).toBe("used");
    expect(watch.look(CHOOSING).kind).toBe("over");
  });

  it("gives at least 20 seconds of warning, and is never over without one", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 200_000 }), { maxLength: 30 }), (steps) => {
        let now = 0;
        const watch = new IdleWatch(() => now);
        for (const step of steps) {
          now += step;
          const state = watch.look(READING);
          const isOver = step >= READING.warn + READING.reset;
          expect(state.kind === "over").toBe(isOver);
          watch.touch();
        }
      }),
    );
    expect(Math.min(READING.reset, VISITING.reset)).toBeGreaterThanOrEqual(20_000);
  });
});
