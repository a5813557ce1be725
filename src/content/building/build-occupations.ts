import { ATLAS_FORMAT, type Atlas } from "../atlas";
import { type CheckedContent } from "../load-content";
import { type Chance, type OccupationData, type OccupationOutlook } from "../occupation-data";
import { type OutlookRow } from "../schemas/occupations";
import { orderedRegister } from "./build-atlas";

/** The county code that stands for the whole country. */
const COUNTRY = "00";

const CHANCES: Readonly<Record<string, Chance>> = { små: 0, medelstora: 1, stora: 2 };
const DEMANDS: Readonly<Record<string, -1 | 0 | 1>> = { minska: -1, "vara oförändrad": 0, öka: 1 };

/** Joins occupations, what they are related to, and their outlook in the order of the atlas's counties. */
export function buildOccupations(content: CheckedContent, { counties }: Atlas): OccupationData {
  const { fields, groups, related, outlook } = content.occupations;
  const codes = countyCodes(content, counties);
  const places = new Map(groups.map(({ code }, at) => [code, at]));
  const judged = groupByName(outlook);
  const outlooks = [...judged.values()].map((rows) => buildOutlook(rows, codes));
  return {
    format: ATLAS_FORMAT,
    fields: fields.map(({ id }) => id),
    groups: groups.map(({ code, field, title, untrained }) => {
      const near = related.flatMap(({ from, to }) => (from === code ? (places.get(to) ?? []) : []));
      const own = [...judged.values()].flatMap((rows, at) =>
        rows.some(({ ssyk }) => ssyk.split(" ").includes(code)) ? [at] : [],
      );
      return {
        code,
        field: fields.findIndex(({ id }) => id === field),
        title,
        ...(untrained && { untrained }),
        ...(near.length > 0 && { related: near }),
        ...(own.length > 0 && { outlooks: own }),
      };
    }),
    outlooks,
  };
}

/** Codes of the atlas's counties, in its order. */
function countyCodes(content: CheckedContent, counties: readonly string[]): string[] {
  const byName = new Map(orderedRegister(content).map(({ county, county_code }) => [county, county_code]));
  return counties.map((county) => byName.get(county) ?? "");
}

/** An occupation keeps its name from round to round; its codes may be written in another order. */
function groupByName(rows: readonly OutlookRow[]): Map<string, OutlookRow[]> {
  const names = new Map<string, OutlookRow[]>();
  for (const row of rows) names.set(row.occupation_sv, [...(names.get(row.occupation_sv) ?? []), row]);
  return names;
}

/** The newest assessment of the country, and the newest round with assessments of counties. */
function buildOutlook(rows: readonly OutlookRow[], codes: readonly string[]): OccupationOutlook {
  const newest = (list: readonly OutlookRow[]) =>
    list.reduce<OutlookRow | undefined>((one, other) => (one && one.round >= other.round ? one : other), undefined);
  const country = newest(rows.filter(({ county, job_opportunities: chance }) => county === COUNTRY && chance !== ""));
  const local = rows.filter(({ county, job_opportunities: chance }) => county !== COUNTRY && chance !== "");
  const round = newest(local)?.round;
  const name = rows[0]?.occupation_sv ?? "";
  return {
    name,
    ...(country && {
      country: {
        round: country.round,
        chance: CHANCES[country.job_opportunities] ?? 0,
        demand: DEMANDS[country.forecast] ?? 0,
      },
    }),
    ...(round !== undefined && {
      counties: {
        round,
        chances: codes.map((code) => {
          const row = local.find((one) => one.county === code && one.round === round);
          return row ? (CHANCES[row.job_opportunities] ?? null) : null;
        }),
      },
    }),
  };
}
