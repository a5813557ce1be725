import { describe, expect, it } from "vitest";
import { mayCostMoney } from "./mobile-data";

describe("mayCostMoney", () => {
  it("asks for more than a megabyte over a mobile network or with data saving", () => {
    expect(mayCostMoney(1_000_001, { type: "cellular" })).toBe(true);
    expect(mayCostMoney(1_000_001, { saveData: true })).toBe(true);
  });

  it("does not ask for less, over other networks, or where the browser tells nothing", () => {
    expect(mayCostMoney(1_000_000, { type: "cellular", saveData: true })).toBe(false);
    expect(mayCostMoney(5_000_000, { type: "wifi", saveData: false })).toBe(false);
    expect(mayCostMoney(5_000_000, {})).toBe(false);
  });
});
