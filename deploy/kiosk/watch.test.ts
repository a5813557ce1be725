import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decide, MOST, SILENCE, START } from "./watch.mjs";

const HOUR = 3600;

describe("the watch", () => {
  test("grants a minute from the start to the first sign of life", () => {
    const seen = { started: 100, alive: null, restarts: [] };
    expect(decide({ ...seen, now: 100 + START - 1 })).toBe("nothing");
    expect(decide({ ...seen, now: 100 + START })).toBe("restart");
  });

  test("counts no sign of life from before the start", () => {
    expect(decide({ now: 150, started: 100, alive: 90, restarts: [] })).toBe("nothing");
    expect(decide({ now: 165, started: 100, alive: 90, restarts: [] })).toBe("restart");
  });

  test("starts anew a page that has fallen silent", () => {
    const seen = { started: 0, alive: 5000, restarts: [] };
    expect(decide({ ...seen, now: 5000 + SILENCE - 1 })).toBe("nothing");
    expect(decide({ ...seen, now: 5000 + SILENCE })).toBe("restart");
  });

  test("leaves a browser alone that somebody has stopped", () => {
    expect(decide({ now: 9000, started: null, alive: 5, restarts: [] })).toBe("nothing");
  });

  test("takes a new profile only when there was no sign of life ever since", () => {
    const restarts = [1000, 1060, 1120];
    expect(decide({ now: 1180, started: 1120, alive: 900, restarts })).toBe("restart afresh");
    expect(decide({ now: 1180, started: 1120, alive: null, restarts })).toBe("restart afresh");
    expect(decide({ now: 1210, started: 1120, alive: 1130, restarts })).toBe("restart");
  });

  test("a page that never comes is started four times an hour, and only once with a new profile", () => {
    expect(live(24 * HOUR, () => false)).toEqual({ restart: 4 * 24 - 1, "restart afresh": 1 });
  });

  test("a page that stays alive is never disturbed", () => {
    expect(live(24 * HOUR, () => true)).toEqual({});
  });

  test("never more than four starts in any hour, whatever the page does", () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.boolean()), (signs) => {
        const times = starts(3 * HOUR, () => signs.next().value === true);
        for (const from of times)
          expect(times.filter((time) => time >= from && time < from + HOUR).length).toBeLessThanOrEqual(MOST);
      }),
      { numRuns: 25 },
    );
  });
});

/** Lives for some seconds, with a look each five; the page gives a sign of life or not. */
function* looks(length: number, speaks: () => boolean): Generator<{ now: number; wish: ReturnType<typeof decide> }> {
  let [started, alive]: [number, number | null] = [0, null];
  const restarts: number[] = [];
  for (let now = 0; now < length; now += 5) {
    if (now > started && speaks()) alive = now;
    const wish = decide({ now, started, alive, restarts });
    if (wish.startsWith("restart")) {
      restarts.push(now);
      started = now;
    }
    yield { now, wish };
  }
}

function live(length: number, speaks: () => boolean): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { wish } of looks(length, speaks)) if (wish.startsWith("restart")) counts[wish] = (counts[wish] ?? 0) + 1;
  return counts;
}

function starts(length: number, speaks: () => boolean): number[] {
  return [...looks(length, speaks)].filter(({ wish }) => wish.startsWith("restart")).map(({ now }) => now);
}
