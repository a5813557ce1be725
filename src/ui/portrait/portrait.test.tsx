import fc from "fast-check";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { readGeography } from "../../content/map/geography";
import { describeLandscape, findShores } from "../../content/map/landscape";
import { type Landscape } from "../../content/pack";
import { readStatistics } from "../../content/reading/read-statistics";
import { PortraitParts } from "./parts";
import { Portrait } from "./portrait";

const shores = findShores(readGeography("."));
const { municipalities, indicators } = readStatistics(".", []);
const populations = indicators.find(({ id }) => id === "population")?.values;
const PORTRAITS = [...municipalities.values()].map((municipality) => ({
  name: municipality.name,
  landscape: describeLandscape(municipality, populations?.get(municipality.code)?.value ?? 0, shores),
}));

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

describe("the portraits of all municipalities", () => {
  it("weigh less than 4096 bytes each", () => {
    expect(PORTRAITS).toHaveLength(290);
    for (const { name, landscape } of PORTRAITS) {
      const label = `Teckning av ${name}: solen mitt på dagen, högst på sommaren och lägst på vintern`;
      expect(new TextEncoder().encode(draw(landscape, label)).length, name).toBeLessThan(4096);
    }
  });

  it("are all different", () => {
    expect(new Set(PORTRAITS.map(({ landscape }) => draw(landscape))).size).toBe(290);
  });
});

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
    const place = { seed: 1, population: 9000, relief: "hills", water: "river", town: "town" } as const;
    const arcs = (latitude: number) => draw({ ...place, latitude }).match(/class="arc"/g)?.length;
    expect(arcs(63.8)).toBe(2);
    expect(arcs(67.9)).toBe(1);
  });

  it("is an image with a label, or decoration without one", () => {
    const [first] = PORTRAITS;
    if (!first) throw new Error("There is no municipality");
    expect(draw(first.landscape, "Sol & <fjäll>")).toContain('role="img" aria-label="Sol &amp; &lt;fjäll>"');
    const silent = renderToString(<Portrait landscape={first.landscape} />);
    expect(silent).toContain('aria-hidden="true"');
    expect(silent).not.toContain("role=");
  });
});
