import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";
import { type Problem } from "../problem";
import { indicators, type Indicator } from "../schemas/indicators";
import { identifier, municipalityCode } from "../schemas/scalars";
import { parseWith } from "./parse-with";
import { readDocument } from "./read-document";
import { readTable } from "./read-table";
import { checkRegister, checkValues, REGISTER } from "../checks/check-statistics";

/** An empty cell is refused: as a number it would be 0, and a missing value must not become one. */
const number = z
  .string()
  .regex(/\d/, { error: "a number" })
  .pipe(z.coerce.number({ error: "a number" }));

const registered = z.object({
  code: municipalityCode,
  /** Last part of the address of its page. */
  id: identifier,
  name: z.string().min(1, { error: "a name" }),
  county_code: z.string().regex(/^\d{2}$/, { error: "two digits" }),
  county: z.string().min(1, { error: "a county" }),
  skr_group: z.string().regex(/^[ABC]\d$/, { error: "a municipality group such as C8" }),
  /** Main town of the municipality, where its coordinates lie. */
  seat: z.string().min(1, { error: "a name" }),
  latitude: number,
  longitude: number,
  land_area_km2: number,
  website: z.string(),
});

/** One of Sweden's 290 municipalities as the register of Statistics Sweden knows it. */
export type RegisteredMunicipality = z.output<typeof registered>;

const valueRow = z.object({
  code: municipalityCode,
  year: z.string().regex(/^(\d{4})?$/, { error: "a year, or nothing where the publisher's copy does not state it" }),
  value: number,
});

const locality = z.object({
  name: z.string().min(1, { error: "a name" }),
  code: municipalityCode,
  latitude: number,
  longitude: number,
});

/** A place of about 1,000 inhabitants or more. */
export type Locality = z.output<typeof locality>;

const airport = z.object({
  iata: z.string().regex(/^[A-Z]{3}$/, { error: "three capital letters" }),
  name: z.string().min(1, { error: "a name" }),
  latitude: number,
  longitude: number,
});

export type Airport = z.output<typeof airport>;

/** An indicator with the newest value of each municipality; a missing value is missing. */
export interface IndicatorValues extends Indicator {
  values: Map<string, { value: number; year: number | null }>;
}

export interface Statistics {
  municipalities: Map<string, RegisteredMunicipality>;
  indicators: IndicatorValues[];
  localities: Locality[];
  airports: Airport[];
}

/** Reads facts/statistics/ and facts/places/: the register of municipalities, the indicators and their values, localities, airports. */
export function readStatistics(root: string, problems: Problem[]): Statistics {
  const register = readTable(root, REGISTER, registered, problems);
  checkRegister(register, problems);
  const table = parseWith(indicators, readDocument(root, "facts/statistics/indicators.yaml", problems), problems);
  return {
    municipalities: new Map(register.map((row) => [row.code, row])),
    indicators: (table?.indicators ?? []).map((indicator) => ({
      ...indicator,
      values: readValues(root, indicator, register, problems),
    })),
    localities: readTable(root, "facts/places/localities.csv", locality, problems),
    airports: readTable(root, "facts/places/airports.csv", airport, problems),
  };
}

function readValues(
  root: string,
  indicator: Indicator,
  register: readonly RegisteredMunicipality[],
  problems: Problem[],
): IndicatorValues["values"] {
  const path = `facts/statistics/values/${indicator.id}.csv`;
  if (!existsSync(resolve(root, path))) {
    problems.push({ file: path, found: "no file", expected: `the values of the indicator ${indicator.id}` });
    return new Map();
  }
  const rows = readTable(root, path, valueRow, problems);
  checkValues(path, rows, indicator, register, problems);
  return new Map(
    rows.map(({ code, year, value }) => [
      code,
      { value: value * (indicator.factor ?? 1), year: year === "" ? null : Number(year) },
    ]),
  );
}
