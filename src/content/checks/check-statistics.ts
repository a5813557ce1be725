import { quoteValue, type Problem } from "../problem";
import { type RegisteredMunicipality } from "../reading/read-statistics";
import { type Indicator } from "../schemas/indicators";

/** Where the register of municipalities stands. */
export const REGISTER = "facts/statistics/municipalities.csv";

/** How many municipalities Sweden has (Statistics Sweden, Län och kommuner 2026). */
const MUNICIPALITIES = 290;

/** Ids that differ from their name, because two names would give the same. */
const OTHER_IDS: Readonly<Record<string, string>> = { Håbo: "haabo" };

/** The last part of a municipality's address, made from its name: lower case, without marks on letters. */
export function idOfName(name: string): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return OTHER_IDS[name] ?? plain.replace(/[^a-z0-9]+/g, "-");
}

/** Checks that the register holds each of the 290 municipalities once, with the id of its name and the county of its code. */
export function checkRegister(register: readonly RegisteredMunicipality[], problems: Problem[]): void {
  if (register.length !== MUNICIPALITIES) {
    problems.push({ file: REGISTER, found: `${register.length} municipalities`, expected: String(MUNICIPALITIES) });
  }
  const counties = new Map<string, string>();
  const seen = new Set<string>();
  register.forEach(({ code, id, name, county_code: county, county: countyName }, at) => {
    const report = (key: string, found: string, expected: string) =>
      problems.push({ file: REGISTER, line: at + 2, key, found, expected });
    for (const [key, value] of Object.entries({ code, id })) {
      if (seen.has(value)) report(key, `${quoteValue(value)} a second time`, "each municipality once");
      seen.add(value);
    }
    if (id !== idOfName(name))
      report("id", quoteValue(id), `"${idOfName(name)}", as the municipality is called ${name}`);
    if (!code.startsWith(county))
      report("county_code", quoteValue(county), `"${code.slice(0, 2)}", as the code is ${code}`);
    const known = counties.get(county) ?? countyName;
    counties.set(county, known);
    if (known !== countyName)
      report("county", quoteValue(countyName), `"${known}", as the county ${county} is called above`);
  });
}

/** Checks the values of an indicator: each municipality once, none that does not exist, none outside the range. */
export function checkValues(
  file: string,
  rows: readonly { code: string; value: number }[],
  { range: [low, high], missing }: Indicator,
  register: readonly RegisteredMunicipality[],
  problems: Problem[],
): void {
  const wanted = new Map(register.map(({ code, name }) => [code, name]));
  const seen = new Set<string>();
  rows.forEach(({ code, value }, at) => {
    const report = (key: string, found: string, expected: string) =>
      problems.push({ file, line: at + 2, key, found, expected });
    if (!wanted.has(code)) report("code", quoteValue(code), "a code of one of the 290 municipalities");
    if (seen.has(code)) report("code", `${quoteValue(code)} a second time`, "each municipality once");
    if (value < low || value > high) {
      report("value", `${value} for ${wanted.get(code) ?? code}`, `a value from ${low} to ${high}`);
    }
    seen.add(code);
  });
  for (const [code, name] of wanted) {
    if (!seen.has(code) && !missing.includes(code)) {
      problems.push({
        file,
        found: `no row for ${name} (${code})`,
        expected: "a value of every municipality, or its code under missing in indicators.yaml",
      });
    }
  }
}
