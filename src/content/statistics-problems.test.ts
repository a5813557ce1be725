import { describe, expect, it } from "vitest";
import { idOfName } from "./checks/check-statistics";
import { readStatistics } from "./reading/read-statistics";
import { useContentCopy } from "./testing/content-copy";

const content = useContentCopy();
const REGISTER = "facts/statistics/municipalities.csv";
const RENT = "facts/statistics/values/rent.csv";
const TAX = "facts/statistics/values/tax.csv";

describe("the register of municipalities", () => {
  it("is refused with 289 rows", () => {
    content.replace(REGISTER, /^2584,.*\n/m, "");
    expect(content.newProblems()).toContain(`${REGISTER}: found 289 municipalities, expected 290`);
  });

  it("is refused with 291 rows", () => {
    const { 0: row } = content.replace(REGISTER, /^2584,.*\n/m, "");
    content.write(
      REGISTER,
      `${content.read(REGISTER)}${row}2585,nowhere,Nowhere,25,Norrbottens län,C6,Nowhere,67,20,1,\n`,
    );
    expect(content.newProblems()).toContain(`${REGISTER}: found 291 municipalities, expected 290`);
  });

  it("names a municipality that stands there twice", () => {
    const { 0: row } = content.replace(REGISTER, /^2584,.*\n/m, "");
    content.replace(REGISTER, /^2583,.*\n/m, row + row);
    const line = content.lineOf(REGISTER, "2584,") + 1;
    expect(content.newProblems()).toContain(
      `${REGISTER}:${line} code: found "2584" a second time, expected each municipality once`,
    );
  });

  it("names an id that does not fit the name, and a county that does not fit the code", () => {
    content.replace(REGISTER, /^2584,kiruna,Kiruna,25,/m, "2584,kiruna,Karuna,24,");
    const line = content.lineOf(REGISTER, "2584,");
    expect(content.newProblems()).toEqual(
      expect.arrayContaining([
        `${REGISTER}:${line} id: found "kiruna", expected "karuna", as the municipality is called Karuna`,
        `${REGISTER}:${line} county_code: found "24", expected "25", as the code is 2584`,
        `${REGISTER}:${line} county: found "Norrbottens län", expected "Västerbottens län", as the county 24 is called above`,
      ]),
    );
  });

  it("names a profile whose name is not that of its code", () => {
    content.replace("facts/municipalities/are.yaml", /^code: "\d+"/m, 'code: "2380"');
    expect(content.newProblems().join()).toContain('found "Åre", expected "Östersund", whose code 2380 is');
  });
});

describe("the values of an indicator", () => {
  it("name a code that no municipality has", () => {
    content.write(RENT, `${content.read(RENT)}9999,2022,900\n`);
    expect(content.newProblems()).toEqual([
      `${RENT}:${content.lineOf(RENT, "9999,")} code: found "9999", expected a code of one of the 290 municipalities`,
    ]);
  });

  it("name a value out of range, with the municipality", () => {
    content.replace(TAX, /^2584,(\d+),.*$/m, "2584,$1,335.5");
    expect(content.newProblems()).toEqual([
      `${TAX}:${content.lineOf(TAX, "2584,")} value: found 335.5 for Kiruna, expected a value from 25 to 40`,
    ]);
  });

  it("name a municipality that is missing or doubled", () => {
    const { 0: row } = content.replace(TAX, /^2584,.*\n/m, "");
    expect(content.newProblems()).toEqual([
      `${TAX}: found no row for Kiruna (2584), expected a value of every municipality, or its code under missing in indicators.yaml`,
    ]);
    content.write(TAX, content.read(TAX) + row + row);
    expect(content.newProblems()).toEqual([
      `${TAX}:${content.read(TAX).trimEnd().split("\n").length} code: found "2584" a second time, expected each municipality once`,
    ]);
  });
});

describe("idOfName", () => {
  it("gives each of the 290 municipalities an address of its own", () => {
    const names = [...readStatistics(".", []).municipalities.values()].map(({ name }) => name);
    const ids = names.map(idOfName);
    expect(new Set(ids).size).toBe(290);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(["Åre", "Örnsköldsvik", "Upplands-Bro", "Habo", "Håbo"].map(idOfName)).toEqual([
      "are",
      "ornskoldsvik",
      "upplands-bro",
      "habo",
      "haabo",
    ]);
  });
});
