import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { Portrait } from "../../ui/portrait/portrait";
import { readStatistics } from "../reading/read-statistics";
import { readGeography } from "./geography";
import { describeLandscape, findShores } from "./landscape";

/** A portrait is part of every page that shows the municipality, so it must stay small on a slow connection. */
const MOST_BYTES = 4096;

const shores = findShores(readGeography("."));
const { municipalities, indicators } = readStatistics(".", []);
const populations = indicators.find(({ id }) => id === "population")?.values;
const PORTRAITS = [...municipalities.values()].map((municipality) => {
  const landscape = describeLandscape(municipality, populations?.get(municipality.code)?.value ?? 0, shores);
  const label = `Teckning av ${municipality.name}: solen mitt på dagen, högst på sommaren och lägst på vintern`;
  return { name: municipality.name, drawing: renderToString(h(Portrait, { landscape, label })) };
});

describe("the portraits of all 290 municipalities", () => {
  it("weigh less than 4096 bytes each", () => {
    expect(PORTRAITS).toHaveLength(290);
    const heavy = PORTRAITS.map(({ name, drawing }) => ({ name, bytes: new TextEncoder().encode(drawing).length }));
    expect(heavy.filter(({ bytes }) => bytes >= MOST_BYTES)).toEqual([]);
  });

  it("are all different, even without their names", () => {
    expect(new Set(PORTRAITS.map(({ drawing }) => drawing.replace(/ aria-label="[^"]*"/, ""))).size).toBe(290);
  });
});
