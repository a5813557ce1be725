import { describe, expect, it } from "vitest";
import { readStatistics } from "../reading/read-statistics";
import { readGeography } from "./geography";
import { describeLandscape, findShores } from "./landscape";

const geography = readGeography(".");
const shores = findShores(geography);
const { municipalities, indicators } = readStatistics(".", []);
const populations = indicators.find(({ id }) => id === "population")?.values;

function landscapeOf(code: string) {
  const municipality = municipalities.get(code);
  if (!municipality) throw new Error(`No municipality has the code ${code}`);
  return describeLandscape(municipality, populations?.get(code)?.value ?? 0, shores);
}

describe("describeLandscape", () => {
  it.each([
    ["Umeå", "2480", { relief: "hills", water: "coast", town: "city" }],
    ["Åre", "2321", { relief: "mountains", water: "lake", town: "town" }],
    ["Östersund", "2380", { relief: "hills", water: "lake", town: "city" }],
    ["Vännäs", "2460", { relief: "hills", water: "river", town: "town" }],
    ["Bjurholm", "2403", { relief: "hills", water: "river", town: "village" }],
    ["Vansbro", "2021", { relief: "hills", water: "river", town: "village" }],
    ["Malmö", "1280", { relief: "flat", water: "coast", town: "city" }],
    ["Gotland", "0980", { relief: "flat", water: "coast", town: "city" }],
    ["Kiruna", "2584", { relief: "mountains", water: "lake", town: "town" }],
    ["Haparanda, where the Torne meets the sea", "2583", { relief: "hills", water: "coast", town: "town" }],
    ["Övertorneå, by the Torne", "2518", { relief: "hills", water: "river", town: "village" }],
    ["Motala, by Vättern", "0583", { relief: "flat", water: "lake", town: "town" }],
  ])("draws %s as it lies", (_, code, landscape) => {
    expect(landscapeOf(code)).toMatchObject(landscape);
  });

  it("describes each of the 290 municipalities, whose boundary is known, under a seed of its own", () => {
    const landscapes = [...municipalities.keys()].map(landscapeOf);
    expect(new Set(landscapes.map(({ seed }) => seed)).size).toBe(290);
    for (const { population, latitude } of landscapes) {
      expect(population).toBeGreaterThan(2000);
      expect(latitude > 55 && latitude < 69).toBe(true);
    }
    expect([...shores.boundaries.keys()].sort()).toEqual([...municipalities.keys()].sort());
  });
});

describe("the locator map", () => {
  it("holds every municipality's seat, the north above the south and the west left of the east", () => {
    for (const { longitude, latitude } of municipalities.values()) {
      const { x, y } = geography.locate(longitude, latitude);
      expect(x > 0 && x < geography.outline.width && y > 0 && y < geography.outline.height).toBe(true);
    }
    const [kiruna, malmo, umea, are] = ["2584", "1280", "2480", "2321"].map((code) => {
      const { longitude = 0, latitude = 0 } = municipalities.get(code) ?? {};
      return geography.locate(longitude, latitude);
    });
    expect(kiruna?.y).toBeLessThan(malmo?.y ?? 0);
    expect(are?.x).toBeLessThan(umea?.x ?? 0);
  });
});
