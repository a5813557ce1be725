import fc from "fast-check";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { type Landscape } from "../../content/atlas";
import { PortraitParts } from "./parts";
import { Portrait } from "./portrait";

const PLACE = { seed: 2480, latitude: 63.8, population: 9000, relief: "hills", water: "river", town: "town" } as const;

const draw = (landscape: Landscape, label = "Umeå") => renderToString(<Portrait landscape={landscape} label={label} />);

const anyLandscape: fc.Arbitrary<Landscape> = fc
  .record({
    seed: fc.nat(9999),
    latitude: fc.double({ min: 55, max: 69, noNaN: true }),
    population: fc.integer({ min: 0, max: 1_000_000 }),
    relief: fc.constantFrom("mountains" as const, "hills" as const, "flat" as const),
    water: fc.constantFrom("coast" as const, "lake" as const, "river" as const),
  })
  .map((rest) => ({
    ...rest,
    town: rest.population >= 50_000 ? "city" : rest.population >= 8_000 ? "town" : "village",
  }));

describe("Portrait", () => {
  it("draws the same landscape the same way every time", () => {
    fc.assert(fc.property(anyLandscape, (landscape) => draw(landscape) === draw({ ...landscape })));
  });

  it("draws another place, with the same data, differently", () => {
    fc.assert(
      fc.property(anyLandscape, (landscape) => draw(landscape) !== draw({ ...landscape, seed: landscape.seed + 1 })),
    );
  });

  it("draws only with numbers and with shapes that the page has", () => {
    const parts = renderToString(<PortraitParts />);
    fc.assert(
      fc.property(anyLandscape, (landscape) => {
        const drawing = draw(landscape);
        expect(drawing).not.toMatch(/NaN|undefined|Infinity/);
        for (const [, id] of drawing.matchAll(/href="#(\w+)"/g)) expect(parts).toContain(`<symbol id="${id ?? ""}"`);
      }),
    );
  });

  it("shows snow in mountains only, northern lights in the north only, flats in cities only", () => {
    fc.assert(
      fc.property(anyLandscape, (landscape) => {
        const drawing = draw(landscape);
        expect(drawing.includes('class="snow"')).toBe(landscape.relief === "mountains");
        expect(drawing.includes('class="aurora"')).toBe(landscape.latitude > 60);
        expect(drawing.includes('href="#block"')).toBe(landscape.town === "city");
      }),
    );
  });

  it("draws no winter arc where the sun does not rise", () => {
    const arcs = (latitude: number) => draw({ ...PLACE, latitude }).match(/class="arc"/g)?.length;
    expect(arcs(63.8)).toBe(2);
    expect(arcs(67.9)).toBe(1);
  });

  it("is an image with a label, or decoration without one", () => {
    expect(draw(PLACE, "Sol & <fjäll>")).toContain('role="img" aria-label="Sol &amp; &lt;fjäll>"');
    const silent = renderToString(<Portrait landscape={PLACE} />);
    expect(silent).toContain('aria-hidden="true"');
    expect(silent).not.toContain("role=");
  });
});
