import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dragView,
  hasRoom,
  keepInside,
  LARGEST_SCALE,
  moveBy,
  smallestScale,
  toDrawing,
  toStage,
  transformBetween,
  viewOnto,
  wholeView,
  zoomAt,
  type Scene,
} from "./viewport";

const DRAWING = { width: 3330, height: 8000 };
const PHONE: Scene = { stage: { width: 328, height: 444 }, drawing: DRAWING };
const KIOSK: Scene = { stage: { width: 1000, height: 900 }, drawing: DRAWING };

const scene = fc.record({
  stage: fc.record({ width: fc.integer({ min: 200, max: 2000 }), height: fc.integer({ min: 200, max: 2000 }) }),
  drawing: fc.constant(DRAWING),
});
const number = fc.double({ min: -20_000, max: 20_000, noNaN: true });
const view = fc.record({ x: number, y: number, scale: fc.double({ min: 0.001, max: 10, noNaN: true }) });
const point = fc.record({ x: fc.integer({ min: 0, max: 200 }), y: fc.integer({ min: 0, max: 200 }) });

describe("the whole country", () => {
  it("fits and stands in the middle", () => {
    for (const one of [PHONE, KIOSK]) {
      const whole = wholeView(one);
      const start = toStage({ x: 0, y: 0 }, whole);
      const end = toStage({ x: DRAWING.width, y: DRAWING.height }, whole);
      expect(start.y).toBeCloseTo(16);
      expect(end.y).toBeCloseTo(one.stage.height - 16);
      expect(start.x).toBeCloseTo(one.stage.width - end.x);
    }
  });

  it("leaves a finger nothing to move", () => {
    for (const pull of [
      { x: 0, y: 40 },
      { x: 0, y: -40 },
      { x: 40, y: 0 },
      { x: -40, y: 9 },
    ])
      expect(hasRoom(wholeView(PHONE), pull, PHONE)).toBe(false);
  });
});

describe("keepInside", () => {
  it("always answers an allowed view, and leaves an allowed view as it is", () => {
    fc.assert(
      fc.property(view, scene, (one, where) => {
        const kept = keepInside(one, where);
        expect(kept.scale).toBeGreaterThanOrEqual(smallestScale(where));
        expect(kept.scale).toBeLessThanOrEqual(LARGEST_SCALE);
        const again = keepInside(kept, where);
        expect(again.x).toBeCloseTo(kept.x, 6);
        expect(again.y).toBeCloseTo(kept.y, 6);
      }),
    );
  });

  it("never shows more than the margin beyond an edge in a direction in which the drawing fills the stage", () => {
    fc.assert(
      fc.property(view, scene, (one, where) => {
        const kept = keepInside(one, where);
        const start = toStage({ x: 0, y: 0 }, kept);
        const end = toStage({ x: DRAWING.width, y: DRAWING.height }, kept);
        if (end.y - start.y < where.stage.height) return;
        expect(start.y).toBeLessThanOrEqual(16.001);
        expect(end.y).toBeGreaterThanOrEqual(where.stage.height - 16.001);
      }),
    );
  });
});

describe("zoomAt", () => {
  it("keeps what lies under the point, unless an edge is in the way", () => {
    const near = { x: 1500, y: 4000, scale: 0.5 };
    const under = toDrawing({ x: 100, y: 200 }, near);
    const zoomed = zoomAt(near, 2, { x: 100, y: 200 }, PHONE);
    expect(zoomed.scale).toBe(1);
    const now = toDrawing({ x: 100, y: 200 }, zoomed);
    expect(now.x).toBeCloseTo(under.x);
    expect(now.y).toBeCloseTo(under.y);
  });

  it("goes no further than the whole country and the largest scale", () => {
    expect(zoomAt(wholeView(PHONE), 0.5, { x: 0, y: 0 }, PHONE)).toEqual(wholeView(PHONE));
    expect(zoomAt(wholeView(PHONE), 1e6, { x: 0, y: 0 }, PHONE).scale).toBe(LARGEST_SCALE);
  });
});

describe("dragView", () => {
  const near = { x: 1500, y: 4000, scale: 1 };

  it("moves the drawing with one finger", () => {
    expect(dragView(near, [{ x: 50, y: 60 }], [{ x: 70, y: 30 }], PHONE)).toEqual({ x: 1480, y: 4030, scale: 1 });
  });

  it("keeps under two fingers what they took hold of, whatever way they go", () => {
    fc.assert(
      fc.property(point, point, point, point, (one, other, end, otherEnd) => {
        fc.pre(Math.hypot(one.x - other.x, one.y - other.y) > 40);
        fc.pre(Math.hypot(end.x - otherEnd.x, end.y - otherEnd.y) > 40);
        const dragged = dragView(near, [one, other], [end, otherEnd], PHONE);
        fc.pre(dragged.scale > 0.3 && dragged.scale < LARGEST_SCALE);
        const middle = (first: typeof one, second: typeof one) => ({
          x: (first.x + second.x) / 2,
          y: (first.y + second.y) / 2,
        });
        const held = toDrawing(middle(one, other), near);
        const now = toDrawing(middle(end, otherEnd), dragged);
        expect(now.x).toBeCloseTo(held.x, 4);
        expect(now.y).toBeCloseTo(held.y, 4);
      }),
    );
  });

  it("stays where it is without fingers", () => {
    expect(dragView(near, [], [], PHONE)).toBe(near);
  });
});

describe("hasRoom", () => {
  const south = moveBy({ ...wholeView(PHONE), scale: 0.5 }, { x: 0, y: 1e6 }, PHONE);

  it("says that a finger can pull the south edge down, and not up", () => {
    expect(hasRoom(south, { x: 3, y: 20 }, PHONE)).toBe(true);
    expect(hasRoom(south, { x: 3, y: -20 }, PHONE)).toBe(false);
  });

  it("asks only for the direction in which the finger mainly goes", () => {
    expect(hasRoom(south, { x: -20, y: -19 }, PHONE)).toBe(true);
  });
});

describe("viewOnto", () => {
  const box = { left: 2000, top: 4000, right: 2060, bottom: 4050 };

  it("leaves a view in which the part is seen and large enough", () => {
    const near = { x: 1900, y: 3900, scale: 1.2 };
    expect(viewOnto(box, near, PHONE)).toBe(near);
  });

  it("brings a small part from afar into the middle, a fingertip large", () => {
    const found = viewOnto(box, wholeView(PHONE), PHONE);
    expect(60 * found.scale).toBeCloseTo(64);
    const middle = toStage({ x: 2030, y: 4025 }, found);
    expect(middle.x).toBeCloseTo(164);
    expect(middle.y).toBeCloseTo(222);
  });
});

describe("transformBetween", () => {
  it("puts every point of the picture where the other view has it", () => {
    fc.assert(
      fc.property(view, view, point, (drawn, shown, at) => {
        const { x, y, scale } = transformBetween(drawn, shown);
        const before = toStage(at, drawn);
        const after = toStage(at, shown);
        const close = (one: number, other: number) =>
          expect(Math.abs(one - other)).toBeLessThan(
            1e-6 * (1 + Math.abs(one) + Math.abs(before.x * scale) + Math.abs(x) + Math.abs(y)),
          );
        close(after.x, before.x * scale + x);
        close(after.y, before.y * scale + y);
      }),
    );
  });
});
