import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TOPICS } from "../../../content/pack";
import { SMALLEST } from "../../kiosk/counting/show-counts";
import { BANDS, SMALLEST_GROUP, sumUp, type AfterVisit } from "./sums";

const note = fc.record<AfterVisit>({
  place: fc.constantFrom("Boden", " Kiruna "),
  language: fc.constantFrom("ar", "ti"),
  band: fc.integer({ min: 0, max: BANDS.length - 1 }),
  themes: fc.constant(["school", "life"]),
  questions: fc.nat(40),
  hands: fc.uniqueArray(fc.record({ topic: fc.constantFrom(...TOPICS), hands: fc.nat(90) }), {
    selector: ({ topic }) => topic,
  }),
});

describe("the sums after a visit", () => {
  it("tell of a group under six nothing but that", () => {
    fc.assert(
      fc.property(note, (written) => {
        expect(sumUp({ ...written, band: 0 })).toEqual({
          kind: "fotfaste-visit-sums",
          format: 1,
          group: `under ${SMALLEST_GROUP}`,
        });
      }),
    );
  });

  it("tell no exact number of persons, and none under six", () => {
    fc.assert(
      fc.property(note, (written) => {
        const sums = sumUp(written);
        expect(sums.group).toMatch(/^(under 6|6-15|16-30|31-60|61\+)$/);
        if ("hands" in sums)
          for (const count of Object.values(sums.hands)) expect(count).toMatch(/^(under 6|6-15|16-30|31-60|61\+)$/);
      }),
    );
  });

  it("have bands without gap or overlap", () => {
    BANDS.slice(1).forEach(({ from }, at) => {
      const before = BANDS[at];
      expect(before && "to" in before && before.to + 1).toBe(from);
    });
  });

  it("use the limit of the kiosk's counts", () => {
    expect(SMALLEST_GROUP).toBe(SMALLEST);
  });
});
