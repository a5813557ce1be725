import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labelsFor, placeLabels, type Label } from "./labels";
import { wholeView, type Scene } from "./viewport";

const SCENE: Scene = { stage: { width: 328, height: 444 }, drawing: { width: 3330, height: 8000 } };
const LETTER = 13;
const whole = wholeView(SCENE);

const label = (at: number, name: string, x: number, y: number, dotted = true): Label => ({ at, name, x, y, dotted });

/** The room that a name takes, from where its text starts or ends. */
function roomOf({ name, text }: ReturnType<typeof placeLabels>[number]) {
  const width = name.length * LETTER * 0.6;
  const left = text.anchor === "start" ? text.x : text.anchor === "end" ? text.x - width : text.x - width / 2;
  return { left, right: left + width, top: text.y - LETTER, bottom: text.y + LETTER * 0.3 };
}

describe("placeLabels", () => {
  it("puts a name to the right of its place", () => {
    const [placed] = placeLabels([label(0, "Umeå", 1600, 3000)], LETTER, whole, SCENE);
    expect(placed?.text.anchor).toBe("start");
    expect(placed?.text.x).toBeGreaterThan(placed?.dot.x ?? Infinity);
  });

  it("turns to the left at the right edge", () => {
    const view = { x: 0, y: 0, scale: 0.1 };
    const [placed] = placeLabels([label(0, "Luleå", 3100, 2000)], LETTER, view, SCENE);
    expect(placed?.text.anchor).toBe("end");
  });

  it("leaves out what is off the stage", () => {
    expect(placeLabels([label(0, "Ystad", 1600, 7900)], LETTER, { x: 0, y: 0, scale: 0.2 }, SCENE)).toEqual([]);
  });

  it("keeps the more important of two names for the same spot, and gives the other one another side", () => {
    const placed = placeLabels([label(0, "Malmö", 1600, 4000), label(1, "Lund", 1640, 4000)], LETTER, whole, SCENE);
    expect(placed.map(({ at }) => at)).toEqual([0, 1]);
    expect(placed[0]?.text.anchor).not.toBe(placed[1]?.text.anchor);
  });

  it("lets no two names touch, covers no town's dot, and keeps all on the stage", () => {
    const one = fc.record({
      name: fc.string({ minLength: 2, maxLength: 16 }),
      x: fc.integer({ min: 0, max: 3330 }),
      y: fc.integer({ min: 0, max: 8000 }),
      dotted: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 60 }), fc.double({ min: 0.05, max: 2, noNaN: true }), (list, scale) => {
        const labels = list.map(({ name, x, y, dotted }, at) => label(at, name, x, y, dotted));
        const view = { x: 500, y: 1000, scale };
        const rooms = placeLabels(labels, LETTER, view, SCENE).map(roomOf);
        rooms.forEach((room, at) => {
          expect(room.left).toBeGreaterThanOrEqual(-0.001);
          expect(room.right).toBeLessThanOrEqual(SCENE.stage.width + 0.001);
          for (const other of rooms.slice(at + 1)) {
            const apart =
              room.right <= other.left + 0.001 ||
              other.right <= room.left + 0.001 ||
              room.bottom <= other.top + 0.001 ||
              other.bottom <= room.top + 0.001;
            expect(apart).toBe(true);
          }
          for (const { x, y, dotted } of labels) {
            const dot = { x: (x - view.x) * scale, y: (y - view.y) * scale };
            const covered = dot.x > room.left && dot.x < room.right && dot.y > room.top && dot.y < room.bottom;
            if (dotted) expect(covered).toBe(false);
          }
        });
      }),
    );
  });
});

describe("labelsFor", () => {
  const seats = ["Ånge", "Umeå", "Boden", "Lund"].map((name) => ({ name, x: 0, y: 0 }));
  const towns = { visits: new Set([2]), larger: new Set([1, 3]) };
  const populations = [9000, 130_000, 28_000, 128_000];

  it("names towns of the visits first, then larger towns by population", () => {
    expect(labelsFor(seats, towns, populations, 0.05).map(({ name }) => name)).toEqual(["Boden", "Umeå", "Lund"]);
  });

  it("names all others from near", () => {
    expect(labelsFor(seats, towns, populations, 1).map(({ name }) => name)).toEqual(["Boden", "Umeå", "Lund", "Ånge"]);
  });
});
