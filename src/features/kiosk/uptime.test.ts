import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readUptime, writeUptime } from "./uptime";

describe("the uptime in the window's name", () => {
  it("is read as it was written, to the millisecond", () => {
    fc.assert(fc.property(fc.nat(), (time) => readUptime(writeUptime(time)) === time));
  });

  it("begins at 0 with a name that is none of ours or damaged", () => {
    for (const name of ["", "other", "kiosk up ", "kiosk up x", "kiosk up -5", "kiosk up Infinity"])
      expect(readUptime(name)).toBe(0);
    fc.assert(fc.property(fc.string(), (name) => readUptime(name) >= 0));
  });
});
