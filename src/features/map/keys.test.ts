import { describe, expect, it } from "vitest";
import { viewAfterKey } from "./keys";
import { wholeView, zoomAt, type Scene } from "./viewport";
import { wheelFactor } from "./wheel";

const SCENE: Scene = { stage: { width: 300, height: 400 }, drawing: { width: 3330, height: 8000 } };
const whole = wholeView(SCENE);
const near = { x: 1500, y: 4000, scale: 1 };

describe("viewAfterKey", () => {
  it("moves a fifth of the stage with each arrow", () => {
    expect(viewAfterKey("ArrowRight", near, SCENE)).toEqual({ ...near, x: 1560 });
    expect(viewAfterKey("ArrowUp", near, SCENE)).toEqual({ ...near, y: 3920 });
  });

  it("leaves an arrow to the page where there is nothing to move", () => {
    expect(viewAfterKey("ArrowDown", whole, SCENE)).toBeNull();
    expect(viewAfterKey("ArrowLeft", whole, SCENE)).toBeNull();
  });

  it("zooms about the middle with + and −, also without Shift, and back with 0 or Home", () => {
    const larger = viewAfterKey("+", near, SCENE);
    expect(larger).toEqual(zoomAt(near, 1.6, { x: 150, y: 200 }, SCENE));
    expect(viewAfterKey("=", near, SCENE)).toEqual(larger);
    expect(viewAfterKey("-", near, SCENE)?.scale).toBeCloseTo(1 / 1.6);
    expect(viewAfterKey("0", near, SCENE)).toEqual(whole);
    expect(viewAfterKey("Home", near, SCENE)).toEqual(whole);
  });

  it("wants no other key", () => {
    for (const key of ["Tab", "Escape", "a", "F5", "PageDown"]) expect(viewAfterKey(key, near, SCENE)).toBeNull();
  });
});

describe("wheelFactor", () => {
  const turn = (deltaY: number, deltaMode = 0, ctrlKey = false) => wheelFactor({ deltaY, deltaMode, ctrlKey });

  it("makes larger away from the reader and smaller towards, and one turn undoes the other", () => {
    expect(turn(-100)).toBeGreaterThan(1);
    expect(turn(-100) * turn(100)).toBeCloseTo(1);
    expect(turn(0)).toBe(1);
  });

  it("counts a line as 18 pixels, and a leap as no more than 400", () => {
    expect(turn(-3, 1)).toBeCloseTo(turn(-54));
    expect(turn(-9999)).toBe(turn(-400));
  });

  it("takes the small steps of a pinch on a touch pad larger", () => {
    expect(turn(-5, 0, true)).toBeGreaterThan(turn(-5));
  });
});
