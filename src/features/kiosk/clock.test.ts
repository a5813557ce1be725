import { describe, expect, it } from "vitest";
import { mayBeRight } from "./clock";

describe("mayBeRight", () => {
  it("believes a clock from the day of the content on, for five years", () => {
    for (const day of ["2026-11-22", "2027-05-01", "2031-11-01"])
      expect(mayBeRight(new Date(day), "2026-11-22")).toBe(true);
  });

  it("does not believe a clock that is wrong by years, or is none", () => {
    for (const day of ["1970-01-01", "2024-11-22", "2032-06-01", "2106-02-07", "never"])
      expect(mayBeRight(new Date(day), "2026-11-22")).toBe(false);
  });
});
