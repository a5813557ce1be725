import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { OUTLOOK_PATH, writeOutlook } from "../outlook-file";
import { INDICATORS_PATH } from "../indicators-file";
import { valuesPath, writeValues } from "../values-file";
import { type MunicipalValue } from "../municipal-values";

const SETTINGS = `indicators:
  - { id: population, from: scb, table: TAB5557, select: { Civilstand: [SC], Alder: [TotSA], Kon: [TotSa], ContentsCode: ["000007ME"] }, unit: antal personer, range: [1500, 1200000], missing: 0 }
  - { id: unemployment, from: kolada, kpi: N03937, range: [0, 20], missing: 3 }
  - { id: employment, from: kolada, kpi: N02267, range: [40, 100], missing: 3, note: "the publisher is another" }
  - { id: rent, from: scb, table: TAB4590, select: { Hyresuppg: [Ah_kvm], ContentsCode: ["000000J4"] }, unit: kronor, range: [400, 4000], missing: 25 }
  - { id: house_price, from: scb, table: TAB1169, select: { Fastighetstyp: ["220"], ContentsCode: [BO0501C2] }, unit: "medelvärde, tusen kronor", times: 1000, range: [100000, 30000000], missing: 10 }
  - { id: homes_built, from: scb, table: TAB2538, select: { Hustyp: [FLERBO, SMÅHUS], ContentsCode: [BO0101A5] }, unit: antal, range: [0, 20000], missing: 1 }
  - { id: tax, from: kolada, kpi: N00900, ahead: 1, range: [25, 40], missing: 0 }
  - { id: urban_share, from: hand, reason: "nobody knows the table" }
  - { id: sfi_passed, from: kolada, kpi: N18946, range: [0, 100], missing: 120 }
outlook: { fewest_occupations: 150 }
`;

const INDICATORS = `# A comment that stays.
indicators:
  - id: unemployment
    counts: "Unemployed people (N03937)"
    range: [0, 15] # narrower than in refresh.yaml
    year_confirmed: true
  - id: employment
    counts: "People in work (N02267 presumed)"
    year_confirmed: false # another comment
  - id: rent
    counts: "Rent"
    year_confirmed: true
`;

/** Year and lowest value of what we hold of each indicator; the municipalities go up from there. */
const HELD: Record<string, [year: number, lowest: number, step: number]> = {
  population: [2025, 2000, 100],
  unemployment: [2024, 2, 0.01],
  employment: [2022, 71, 0.05],
  rent: [2022, 900, 1],
  house_price: [2025, 500000, 1000],
  homes_built: [2024, 0, 1],
  tax: [2026, 30, 0.01],
};

/** Puts facts in the place of the project's own, so that a refresh of those does not change what the tests find. */
export function writeTrialFacts(root: string): void {
  writeFileSync(join(root, "facts/statistics/refresh.yaml"), SETTINGS);
  writeFileSync(join(root, INDICATORS_PATH), INDICATORS);
  for (const [id, [year, lowest, step]] of Object.entries(HELD)) {
    const values = municipalityCodes(root).map((code, at): [string, MunicipalValue] => [
      code,
      { year, value: Number((lowest + step * at).toFixed(2)) },
    ]);
    writeFileSync(join(root, valuesPath(id)), writeValues(new Map(values)));
  }
  rmSync(join(root, valuesPath("sfi_passed")), { force: true });
  const occupation = { occupation_sv: "Kockar", area_sv: "Hotell, restaurang", ssyk: "5120", concept_id: "" };
  const assessment = { job_opportunities: "stora", recruitment: "brist", forecast: "öka", level: "nationellt" };
  const rounds = ["2026-1", "2025-2"].map((round) => ({ round, county: "00", ...occupation, ...assessment }));
  writeFileSync(join(root, OUTLOOK_PATH), writeOutlook(rounds));
}

/** The codes of all municipalities, in the order of the register. */
export function municipalityCodes(root: string): string[] {
  const [, ...rows] = readFileSync(join(root, "facts/statistics/municipalities.csv"), "utf8").trim().split("\n");
  return rows.map((row) => row.slice(0, 4));
}

/** The codes of the whole country and all counties. */
export function countyCodes(root: string): string[] {
  return ["00", ...new Set(municipalityCodes(root).map((code) => code.slice(0, 2)))];
}
