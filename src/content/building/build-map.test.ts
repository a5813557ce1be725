import { describe, expect, it } from "vitest";
import { findShape } from "../../features/map/hit";
import { readOutline } from "../../features/map/outlines";
import { loadContent } from "../load-content";
import { TODAY } from "../testing/content-copy";
import { readGeography } from "../map/geography";
import { readGround } from "../vite-plugin";
import { buildAtlas } from "./build-atlas";
import { buildMap } from "./build-map";

const content = loadContent(".", TODAY);
const map = buildMap(content, readGeography("."));
const { municipalities } = buildAtlas(content, readGround("."));
const outlines = map.shapes.map(readOutline);
/** Units by which a shore may be simplified: three kilometres. */
const SHORE = 15;
const indexOf = (id: string) => municipalities.findIndex((municipality) => municipality.id === id);

describe("the drawing of the map", () => {
  it("has a shape and a main town for each municipality, in the order of the atlas", () => {
    expect(map.shapes).toHaveLength(290);
    expect(map.seats).toHaveLength(290);
    expect(map.seats[indexOf("gotland")]?.name).toBe("Visby");
    for (const shape of map.shapes) expect(shape).toMatch(/^(M\d+ \d+l(-?\d+[ -]?)+z)+$/);
  });

  it("lies inside its size, and fills it", () => {
    const boxes = outlines.map(({ box }) => box);
    const within = (edges: number[], from: number, to: number) => {
      expect(Math.min(...edges)).toBeGreaterThanOrEqual(from);
      expect(Math.max(...edges)).toBeLessThanOrEqual(to);
    };
    within([Math.min(...boxes.map(({ left }) => left)), Math.min(...boxes.map(({ top }) => top))], 0, 1);
    within([Math.max(...boxes.map(({ right }) => right))], map.width - 1, map.width);
    within([Math.max(...boxes.map(({ bottom }) => bottom))], map.height - 1, map.height);
  });

  it("has each main town in its own municipality, or on a shore that the boundaries simplify", () => {
    map.seats.forEach((seat, at) => {
      const outline = outlines[at];
      if (!outline) throw new Error(`${seat.name} has no outline`);
      expect(findShape(seat, SHORE, [outline]), seat.name).toBe(0);
    });
  });

  it("stands upright: Kiruna lies north of Umeå and Malmö south, Göteborg west of Stockholm", () => {
    const seat = (id: string) => map.seats[indexOf(id)] ?? { x: NaN, y: NaN };
    expect(seat("kiruna").y).toBeLessThan(seat("umea").y);
    expect(seat("malmo").y).toBeGreaterThan(seat("umea").y);
    expect(seat("goteborg").x).toBeLessThan(seat("stockholm").x);
  });

  it("has a unit of about 200 metres everywhere", () => {
    const [south, north] = [map.seats[indexOf("ystad")], map.seats[indexOf("kiruna")]];
    if (!south || !north) throw new Error("Two towns are not there");
    const units = Math.hypot(north.x - south.x, north.y - south.y);
    // Ystad–Kiruna: 1,416 km along the earth.
    expect(1_416_000 / units).toBeGreaterThan(185);
    expect(1_416_000 / units).toBeLessThan(205);
  });

  it("names the five towns of the first visits, with their source", () => {
    const names = map.visits.places.map((at) => municipalities[at]?.name);
    expect(names).toEqual(["Sundsvall", "Skellefteå", "Boden", "Gällivare", "Kiruna"]);
    expect(map.visits.source).toEqual({ publisher: "Nordmalings kommun", address: "http://nordmaling.se/?id=10793" });
  });
});
