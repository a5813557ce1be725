import { type ScbSetting } from "../schemas/refresh";
import { cellsOf, codesOf, jsonStat, type JsonStat } from "./json-stat";
import { tidy, type MunicipalValue, type MunicipalValues } from "./municipal-values";
import { parseAnswer } from "./parse-answer";
import { type Fetching } from "./fetching";
import { RefreshFault, SHAPE_CHANGED } from "./refresh-fault";

/**
 * Reads the newest year of a table of SCB for all municipalities, which are named one by one: the tables hold counties and groups of
 * municipalities too. `POST /tables/{id}/data?lang=sv&outputFormat=json-stat2`; `top(1)` of the time variable is its newest value.
 * @throws {RefreshFault} when the answer is not what was asked for.
 */
export async function fetchScb(setting: ScbSetting, fetching: Fetching): Promise<MunicipalValues> {
  const { ask, publishers, municipalities } = fetching;
  const address = new URL(`${publishers.scb}/tables/${setting.table}/data?lang=sv&outputFormat=json-stat2`);
  const asked = { Region: [...municipalities.keys()], ...setting.select, Tid: ["top(1)"] };
  const selection = Object.entries(asked).map(([variableCode, valueCodes]) => ({ variableCode, valueCodes }));
  const what = `SCB's answer for ${setting.table}`;
  const answer = parseAnswer(jsonStat, await ask({ address, body: { selection } }), what);
  checkSelection(answer, setting, fetching, what);
  return sumByMunicipality(answer, setting, what);
}

/** An answer to another question than ours would be read as if it were ours. */
function checkSelection(answer: JsonStat, setting: ScbSetting, { municipalities }: Fetching, what: string): void {
  const refuse = (found: string) => {
    throw new RefreshFault(`${what} ${found}`, SHAPE_CHANGED);
  };
  if (answer.extension.px.tableid !== setting.table) refuse(`is of the table ${answer.extension.px.tableid}`);
  const wanted = ["Region", ...Object.keys(setting.select), "Tid"];
  if (!sameMembers(answer.id, wanted)) refuse(`has the variables ${answer.id.join(", ")} and not ${wanted.join(", ")}`);
  for (const [variable, codes] of Object.entries(setting.select)) {
    const found = codesOf(answer, variable, what);
    if (!sameMembers(found, codes)) refuse(`holds ${found.join(", ")} of ${variable} and not ${codes.join(", ")}`);
  }
  const unknown = codesOf(answer, "Region", what).find((code) => !municipalities.has(code));
  if (unknown) refuse(`names the municipality ${unknown}, which is not in municipalities.csv`);
  for (const code of setting.select["ContentsCode"] ?? []) {
    const unit = answer.dimension["ContentsCode"]?.category.unit?.[code]?.base;
    if (unit !== setting.unit) refuse(`counts in "${unit ?? "no unit"}" and not in "${setting.unit}"`);
  }
}

function sumByMunicipality(answer: JsonStat, setting: ScbSetting, what: string): MunicipalValues {
  const years = codesOf(answer, "Tid", what);
  const [year = ""] = years;
  if (years.length !== 1 || !/^\d{4}$/.test(year)) {
    throw new RefreshFault(`${what} is of ${years.join(", ")} and not of one year`, SHAPE_CHANGED);
  }
  const sums = new Map<string, number | null>();
  for (const { codes, value } of cellsOf(answer, what)) {
    const code = codes["Region"] ?? "";
    const before = sums.has(code) ? (sums.get(code) ?? null) : 0;
    sums.set(code, before === null || value === null ? null : before + value * setting.times);
  }
  const values = new Map<string, MunicipalValue>();
  for (const [code, value] of sums) if (value !== null) values.set(code, { year: Number(year), value: tidy(value) });
  return values;
}

function sameMembers(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((member) => other.includes(member));
}
