import { describe, expect, it } from "vitest";
import { type Atlas, type AtlasIndicator } from "../../content/atlas";
import { describeFigure } from "./describe-figure";

const STYLE = { group: " ", groupFrom: 4, decimal: ",", kronor: "kr", isolate: false };
const INDICATOR: AtlasIndicator = {
  id: "rent",
  unit: "kronor",
  decimals: -2,
  picture: "bar",
  publisher: "SCB",
  year: 2022,
  yearConfirmed: true,
  otherYears: { "0002": 2021 },
  median: 5500,
  end: 11_000,
  values: [4400, null, 22_000],
};
const ATLAS = { municipalities: [{ code: "0001" }, { code: "0002" }, { code: "0003" }] } as Atlas;

describe("describeFigure", () => {
  it("writes value and median and places both on one scale", () => {
    expect(describeFigure(INDICATOR, 0, ATLAS, STYLE)).toMatchObject({
      value: "4 400\u00a0kr",
      median: "5 500\u00a0kr",
      year: 2022,
      share: 0.4,
      medianShare: 0.5,
    });
  });

  it("has no value where there is no figure, and the year of the municipality's own value", () => {
    expect(describeFigure(INDICATOR, 1, ATLAS, STYLE)).toMatchObject({ value: null, year: 2021, share: 0 });
  });

  it("ends its picture where the scale ends", () => {
    expect(describeFigure(INDICATOR, 2, ATLAS, STYLE).share).toBe(1);
    expect(describeFigure({ ...INDICATOR, end: 0, median: 0, values: [0] }, 0, ATLAS, STYLE).share).toBe(0);
  });
});
