import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { addVisits, type Counts, GROUPS, readCounts, type Visit, writeCounts } from "./counts";
import { cutTable, leaveOutSmall, showCounts, SMALLEST, writeTable } from "./show-counts";
import { weekOf } from "./week";

const WEEKS = ["2026-W46", "2026-W47", "2027-W01"];
const NONE: Counts = new Map();

const visit: fc.Arbitrary<Visit> = fc.record({
  group: fc.constantFrom(...GROUPS),
  name: fc.constantFrom("", "en", "ar", "home", "work", "first_steps", "umea", "are"),
});
const dated = fc.record({ week: fc.constantFrom(...WEEKS), visit });

/** What is kept after visits in an order, written down after each. */
function keep(visits: readonly { week: string; visit: Visit }[]): string {
  return visits.reduce((kept, { week, visit: one }) => writeCounts(addVisits(readCounts(kept), week, [one])), "{}");
}

/**
 * No sequence of pages can be rebuilt from what is kept on a kiosk:
 * 1. the same visits in any other order leave the very same text, so the text cannot tell one order from another;
 * 2. it makes no difference who made which of them, or how many at a time, so it cannot tell which belong together;
 * 3. nothing in it names a time finer than a week;
 * 4. names stand in the order of the alphabet, so their order does not tell which came first.
 */
describe("what a kiosk keeps of its use", () => {
  it("is the same text for the same visits in any order", () => {
    const shuffled = fc
      .array(dated, { maxLength: 40 })
      .chain((visits) => fc.tuple(fc.constant(visits), fc.shuffledSubarray(visits, { minLength: visits.length })));
    fc.assert(
      fc.property(shuffled, ([visits, others]) => {
        expect(keep(others)).toBe(keep(visits));
      }),
    );
  });

  it("is the same text however the visits are divided between people", () => {
    fc.assert(
      fc.property(fc.array(visit, { maxLength: 30 }), fc.array(visit, { maxLength: 30 }), (one, other) => {
        const week = "2026-W47";
        const apart = writeCounts(addVisits(addVisits(NONE, week, one), week, other));
        expect(writeCounts(addVisits(NONE, week, [...other, ...one]))).toBe(apart);
      }),
    );
  });

  it("names weeks, groups, names and sums in alphabetical order, and nothing else", () => {
    fc.assert(
      fc.property(fc.array(dated, { maxLength: 40 }), (visits) => {
        const kept = JSON.parse(keep(visits)) as Record<string, Record<string, number>>;
        const weeks = Object.keys(kept);
        expect(weeks).toEqual([...new Set(visits.map(({ week }) => week))].sort());
        for (const week of weeks) {
          const sums = kept[week] ?? {};
          const own = visits.filter((one) => one.week === week).map((one) => `${one.visit.group} ${one.visit.name}`);
          expect(Object.keys(sums)).toEqual([...new Set(own)].sort());
          for (const [key, sum] of Object.entries(sums)) expect(sum).toBe(own.filter((one) => one === key).length);
        }
      }),
    );
  });

  it("is written the same for every moment of a week", () => {
    const monday = Date.parse("2026-11-16T00:00:00Z");
    fc.assert(fc.property(fc.nat(7 * 86_400_000 - 1), (later) => weekOf(new Date(monday + later)) === "2026-W47"));
  });

  it("holds two years at most, the latest", () => {
    const weeks = Array.from({ length: 200 }, (_, at) => weekOf(new Date(Date.UTC(2026, 0, 5 + 7 * at))));
    const counts = weeks.reduce<Counts>((all, week) => addVisits(all, week, [{ group: "find", name: "" }]), NONE);
    expect([...readCounts(writeCounts(counts)).keys()]).toEqual(weeks.slice(-104));
  });

  it("leaves out what is none of it: damaged text, other names, numbers that are no sums", () => {
    const told = vi.spyOn(console, "info").mockReturnValue();
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => readCounts(readable(text)).size === 0));
    expect(told).toHaveBeenCalled();
    told.mockRestore();
    const odd = { "2026-W47": { "page home": 3, "page <b>": 9, "page map": -1, "page x": 1.5, who: 4 }, monday: {} };
    expect(writeCounts(readCounts(JSON.stringify(odd)))).toBe('{"2026-W47":{"page home":3}}');
    expect(addVisits(NONE, "2026-W47", [{ group: "municipality", name: "../x" }])).toBe(NONE);
  });
});

/** Random text that is not by chance that of a week. */
const readable = (text: string) => text.replaceAll("-W", "");

describe("weekOf", () => {
  it("follows ISO 8601 where years begin and end", () => {
    const weeks = {
      "2026-11-22": "2026-W47",
      "2026-11-23": "2026-W48",
      "2026-12-31": "2026-W53",
      "2027-01-03": "2026-W53",
      "2027-01-04": "2027-W01",
      "2024-12-30": "2025-W01",
      "2021-01-01": "2020-W53",
    };
    for (const [day, week] of Object.entries(weeks)) expect(weekOf(new Date(`${day}T23:59:59Z`))).toBe(week);
  });
});

const sums = fc
  .array(fc.tuple(fc.stringMatching(/^[a-z]{1,8}$/), fc.integer({ min: 1, max: 40 })), { maxLength: 12 })
  .map((entries) => new Map(entries));

describe("what is shown of the counting", () => {
  it("holds no number below six, and leaves out nothing or six and more together", () => {
    fc.assert(
      fc.property(sums, (all) => {
        const shown = leaveOutSmall(all);
        for (const [name, sum] of shown) {
          expect(sum).toBeGreaterThanOrEqual(SMALLEST);
          expect(sum).toBe(all.get(name));
        }
        const total = (values: Iterable<number>) => [...values].reduce((one, other) => one + other, 0);
        const hidden = total(all.values()) - total(shown.map(([, sum]) => sum));
        expect(hidden === 0 || hidden >= SMALLEST || shown.length === 0).toBe(true);
      }),
    );
  });

  it("hides a second number when a small one could be worked out from the whole", () => {
    expect(
      leaveOutSmall(
        new Map([
          ["en", 40],
          ["ar", 9],
          ["so", 2],
        ]),
      ),
    ).toEqual([["en", 40]]);
    expect(
      leaveOutSmall(
        new Map([
          ["en", 40],
          ["ar", 9],
          ["so", 3],
          ["ti", 3],
        ]),
      ),
    ).toHaveLength(2);
    expect(
      leaveOutSmall(
        new Map([
          ["en", 40],
          ["ar", 9],
        ]),
      ),
    ).toHaveLength(2);
  });

  const counts = ["2026-W46", "2026-W47"].reduce<Counts>(
    (all, week) =>
      addVisits(all, week, [
        ...Array.from({ length: 7 }, () => ({ group: "session", name: "" }) as const),
        ...Array.from({ length: 12 }, () => ({ group: "language", name: "en" }) as const),
        ...Array.from({ length: 5 }, () => ({ group: "code", name: "" }) as const),
      ]),
    NONE,
  );

  it("is only of weeks that are over", () => {
    expect(showCounts(counts, "2026-W47").map(({ week }) => week)).toEqual(["2026-W46"]);
    expect(showCounts(counts, "2026-W46")).toEqual([]);
  });

  it("is a table that says of small numbers only that they are small", () => {
    expect(writeTable(showCounts(counts, "2026-W47")).split("\r\n")).toEqual([
      "week,counted,name,number",
      "2026-W46,session,,7",
      "2026-W46,language,en,12",
      "2026-W46,language,every other,fewer than 6 or withheld",
      "2026-W46,page,every other,fewer than 6 or withheld",
      "2026-W46,topic,every other,fewer than 6 or withheld",
      "2026-W46,municipality,every other,fewer than 6 or withheld",
      "2026-W46,find,,fewer than 6",
      "2026-W46,code,,fewer than 6",
      "",
    ]);
  });

  it("comes in pieces that hold the whole table, none longer than asked", () => {
    const weeks = showCounts(counts, "2026-W48");
    fc.assert(
      fc.property(fc.integer({ min: 120, max: 2000 }), (longest) => {
        const pieces = cutTable(weeks, longest);
        const [heading = "", ...rows] = writeTable(weeks).trim().split("\r\n");
        expect(pieces.every((piece) => piece.length <= longest && piece.startsWith(heading))).toBe(true);
        expect(pieces.flatMap((piece) => piece.trim().split("\r\n").slice(1))).toEqual(rows);
      }),
    );
    expect(cutTable([], 500)).toEqual([]);
  });
});
