import { describe, expect, it } from "vitest";
import { writeFigure } from "../../i18n/number-style";
import { loadContent } from "../load-content";
import { readGeography } from "../map/geography";
import { findShores } from "../map/landscape";
import { TODAY } from "../testing/content-copy";
import { buildAtlas } from "./build-atlas";
import { createFormats } from "./formats";

const geography = readGeography(".");
const content = loadContent(".", TODAY);
const atlas = buildAtlas(content, { geography, shores: findShores(geography) });
const find = (id: string) => {
  const found = atlas.municipalities.find((one) => one.id === id);
  if (!found) throw new Error(`The atlas has no ${id}`);
  return found;
};

describe("buildAtlas", () => {
  it("holds 290 municipalities in 21 counties, in the order of Swedish names", () => {
    expect(atlas.municipalities).toHaveLength(290);
    expect(atlas.counties).toHaveLength(21);
    const names = atlas.municipalities.map(({ name }) => name);
    expect(names).toEqual([...names].sort(new Intl.Collator("sv").compare));
    expect([names[0], names.at(-1)]).toEqual(["Ale", "Övertorneå"]);
  });

  it("says of each figure what the texts say, to the last digit", () => {
    const { style, figure } = createFormats({ tag: "sv", direction: "ltr" }, "kr");
    for (const indicator of content.statistics.indicators) {
      const written = atlas.indicators.find(({ id }) => id === indicator.id);
      atlas.municipalities.forEach(({ code }, at) => {
        const own = indicator.values.get(code);
        const value = written?.values[at];
        expect(value === null || value === undefined ? null : writeFigure(value, indicator, style)).toBe(
          own ? figure(own.value, indicator) : null,
        );
      });
    }
  });

  it("keeps a missing value missing, and the year that was not stated", () => {
    const school = atlas.indicators.find(({ id }) => id === "school_eligible");
    expect(school?.values.filter((value) => value === null)).toHaveLength(2);
    expect(school).toMatchObject({ year: null, yearConfirmed: false });
    const rent = atlas.indicators.find(({ id }) => id === "rent");
    expect(rent?.year).toBe(2022);
    expect(Object.values(rent?.otherYears ?? {})).toEqual([2021]);
  });

  it("finds the nearest larger town, itself left out, and the nearest airport", () => {
    expect(find("vannas").town.name).toBe("Umeå");
    expect(find("umea").town.name).not.toBe("Umeå");
    expect(find("are").airport.name).toBe("Åre Östersund");
    expect(atlas.municipalities.filter(({ larger }) => larger)).toHaveLength(26);
  });
});
