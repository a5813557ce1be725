import { describe, expect, it } from "vitest";
import { daysSince, writeBytes, writeDuration, writeTime } from "./amounts";

describe("amounts for staff", () => {
  it("says how long as days, hours and minutes", () => {
    expect(writeDuration(59_999)).toBe("0 min");
    expect(writeDuration(3_660_000)).toBe("1 h 1 min");
    expect(writeDuration(86_400_000 * 61 + 60_000)).toBe("61 d 0 h 1 min");
  });

  it("says bytes in megabytes", () => {
    expect(writeBytes(7_940_000)).toBe("7.9 MB");
  });

  it("says times by the device's clock, and leaves what is none", () => {
    expect(writeTime(new Date(2026, 10, 2, 3, 4).toISOString())).toBe("2026-11-02 03:04");
    expect(writeTime("damaged")).toBe("damaged");
  });

  it("says ages in whole days, and none below nothing", () => {
    expect(daysSince("2026-11-20", new Date("2026-11-22T23:00:00Z"))).toBe(2);
    expect(daysSince("2026-11-20", new Date("2026-11-19T23:00:00Z"))).toBe(0);
  });
});
