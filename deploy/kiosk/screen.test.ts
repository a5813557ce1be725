import { expect, test } from "vitest";
import { isOpen, wrongOutputs } from "./screen.mjs";

const HOURS = { open: "07:00", close: "21:30" };

test.each([
  ["06:59", false],
  ["07:00", true],
  ["12:00", true],
  ["21:29", true],
  ["21:30", false],
  ["00:00", false],
  ["23:59", false],
])("at %s the screen is on: %s", (time, on) => {
  expect(isOpen(HOURS, new Date(`2026-11-22T${time}:00`))).toBe(on);
  expect(isOpen(HOURS, new Date(`1970-01-01T${time}:59`))).toBe(on);
  expect(isOpen(null, new Date(`2026-11-22T${time}:00`))).toBe(true);
});

/** As wlr-randr 0.4.1 writes it. */
const LISTED = JSON.stringify([
  { name: "HDMI-A-1", enabled: true, modes: [] },
  { name: "DP-1", enabled: false, modes: [] },
]);

test("only outputs that are not as they ought to be are changed", () => {
  expect(wrongOutputs(LISTED, true)).toEqual(["DP-1"]);
  expect(wrongOutputs(LISTED, false)).toEqual(["HDMI-A-1"]);
  expect(wrongOutputs("[]", true)).toEqual([]);
  for (const other of ["{}", '[{"name":"DP-1"}]', "no JSON"]) expect(() => wrongOutputs(other, true)).toThrow();
});
