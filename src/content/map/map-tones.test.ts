import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CLASSES } from "../../features/map/classes";

const style = readFileSync("src/features/map/map-stage.css", "utf8");
const tokens = readFileSync("src/ui/tokens.css", "utf8");

/** The values of a custom property in the order in which a stylesheet gives them: the light theme's first. */
function valuesOf(name: string, sheet: string): string[] {
  return [...sheet.matchAll(new RegExp(`--${name}: (#[0-9a-f]{6});`, "g"))].map(([, value = ""]) => value);
}

/** Relative luminance of a colour (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours (WCAG 2.2), from 1 to 21. */
function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ["light", 0],
  ["dark, by the device", 1],
  ["dark, by choice", 2],
] as const)("the tones of the map, %s", (_, theme) => {
  const tones = Array.from({ length: CLASSES }, (_unused, at) => valuesOf(`tone-${at + 1}`, style)[theme] ?? "");
  const value = (name: string) => valuesOf(name, style)[theme] ?? "";
  const ground = valuesOf("snow", tokens)[theme] ?? "";

  it("go one way in lightness, each step at least half as light again as its neighbour: they hold in greyscale", () => {
    const lights = tones.map(luminance);
    const sorted = [...lights].sort((one, other) => (theme === 0 ? other - one : one - other));
    expect(lights).toEqual(sorted);
    tones.slice(1).forEach((tone, at) => expect(contrast(tone, tones[at] ?? "")).toBeGreaterThan(1.5));
  });

  it("are parted from the ground by their line or by themselves, 3:1", () => {
    tones.forEach((tone, at) => {
      const line = at < 2 ? value("line-near") : tone;
      expect(contrast(line, ground)).toBeGreaterThanOrEqual(3);
    });
  });

  it("have lines that part two municipalities of the same tone", () => {
    tones.forEach((tone, at) => {
      expect(contrast(at < 2 ? value("line-near") : value("line-far"), tone)).toBeGreaterThanOrEqual(2.5);
    });
  });
});
