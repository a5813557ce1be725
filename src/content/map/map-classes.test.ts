import { describe, expect, it } from "vitest";
import { bordersOf, CLASSES, classOf } from "../../features/map/classes";
import { roundTo } from "../../i18n/number-style";
import { readStatistics } from "../reading/read-statistics";

describe("the classes of the map", () => {
  it("part the municipalities of every indicator into five classes, none with fewer than a twelfth", () => {
    const { indicators } = readStatistics(".", []);
    expect(indicators.length).toBeGreaterThan(10);
    for (const { id, decimals, values: own } of indicators) {
      const list = [...own.values()].map(({ value }) => roundTo(value, decimals));
      const borders = bordersOf(list, decimals);
      expect(borders.length, id).toBe(CLASSES - 1);
      const counts = [...borders, 0].map(
        (_, place) => list.filter((value) => classOf(value, borders) === place).length,
      );
      expect(Math.min(...counts), `${id} ${borders.join(" ")}`).toBeGreaterThan(list.length / 12);
    }
  });
});
