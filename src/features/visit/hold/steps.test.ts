import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { goStep, START, stepOfKey, STEPS, stepOfTouch } from "./steps";

const steps = fc.array(fc.constantFrom(...STEPS), { maxLength: 80 });

describe("steps through a visit", () => {
  it("never lead outside the slides", () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 40 }), fc.boolean(), (list, count, interpreted) => {
        const end = list.reduce((position, step) => goStep(position, step, count, interpreted), START);
        expect(end.at).toBeGreaterThanOrEqual(0);
        expect(end.at).toBeLessThan(count);
        if (!interpreted) expect(end.beat).toBe("speak");
      }),
    );
  });

  it("reach every slide by going on, twice as many steps with an interpreter", () => {
    for (const interpreted of [false, true]) {
      let position = START;
      const seen = new Set<number>();
      for (let taps = 0; taps < (interpreted ? 20 : 10); taps += 1) {
        seen.add(position.at);
        position = goStep(position, "next", 10, interpreted);
      }
      expect(seen.size).toBe(10);
    }
  });

  it("light a black screen and stay where they were", () => {
    const black = goStep({ at: 3, beat: "interpret", black: false }, "black", 9, true);
    expect(black).toEqual({ at: 3, beat: "interpret", black: true });
    for (const step of STEPS) expect(goStep(black, step, 9, true)).toEqual({ at: 3, beat: "interpret", black: false });
  });
});

describe("keys and touches", () => {
  it("follow the direction of reading", () => {
    expect(stepOfKey("ArrowRight", "ltr")).toBe("next");
    expect(stepOfKey("ArrowRight", "rtl")).toBe("back");
    expect(stepOfTouch(600, { x: -200, y: 10 }, 1024, "ltr")).toBe("next");
    expect(stepOfTouch(600, { x: -200, y: 10 }, 1024, "rtl")).toBe("back");
    expect(stepOfTouch(100, { x: 2, y: 1 }, 1024, "ltr")).toBe("back");
    expect(stepOfTouch(100, { x: 2, y: 1 }, 1024, "rtl")).toBe("next");
  });

  it("of clickers mean the same in every language", () => {
    for (const direction of ["ltr", "rtl"] as const) {
      expect(stepOfKey("PageDown", direction)).toBe("next");
      expect(stepOfKey("PageUp", direction)).toBe("back");
      expect(stepOfKey("x", direction)).toBeNull();
    }
  });

  it("leave scrolling alone", () => {
    expect(stepOfTouch(500, { x: 10, y: 300 }, 1024, "ltr")).toBeNull();
  });
});
