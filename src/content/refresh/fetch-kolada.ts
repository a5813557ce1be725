import { z } from "zod";
import { type KoladaSetting } from "../schemas/refresh";
import { staysAtHost } from "./follow-redirects";
import { newestYear, tidy, type MunicipalValue, type MunicipalValues } from "./municipal-values";
import { parseAnswer } from "./parse-answer";
import { type Fetching } from "./fetching";
import { RefreshFault, SHAPE_CHANGED, TRY_LATER } from "./refresh-fault";

/** How far back to look for a year that is whole. */
const YEARS_BACK = 6;

/** T: everybody, K: women, M: men; null where the figure is not divided. A value that Kolada has taken back is `isdeleted`. */
const entry = z.object({
  gender: z.enum(["T", "K", "M"]).nullable(),
  value: z.number().nullable(),
  isdeleted: z.boolean().default(false),
});

const row = z.object({
  kpi: z.string(),
  municipality: z.string(),
  period: z.union([z.int(), z.string().regex(/^\d{4}$/)]).transform(Number),
  values: z.array(entry),
});

/** `count` is the number of rows on this page, not of all. */
const page = z.object({
  values: z.array(row),
  count: z.int().nonnegative(),
  next_url: z.string().nullish(),
});

type Row = z.output<typeof row>;

/**
 * Reads the newest year of a Kolada figure that holds enough municipalities: one question a year, the newest first, and none older than
 * what we hold. `GET /data/kpi/{id}/year/{year}?region_type=municipality`.
 * @throws {RefreshFault} when no year will do.
 */
export async function fetchKolada(
  setting: KoladaSetting,
  held: MunicipalValues,
  fetching: Fetching,
): Promise<MunicipalValues> {
  const { municipalities, thisYear } = fetching;
  const newest = thisYear + setting.ahead;
  const oldest = Math.max(newestYear(held) ?? 0, newest - YEARS_BACK);
  const enough = Math.max(municipalities.size - setting.missing, Math.ceil(held.size * 0.9));
  const found: string[] = [];
  for (let year = newest; year >= oldest; year -= 1) {
    const rows = await fetchRows(setting.kpi, year, fetching).catch(nothingThere);
    const values = totals(rows, setting.kpi, year, fetching);
    if (values.size >= enough) return values;
    found.push(`${year}: ${values.size}`);
  }
  throw new RefreshFault(
    `Kolada has ${setting.kpi} for too few municipalities (${found.join(", ") || `nothing after ${newest}`}; wanted ${enough} of ${municipalities.size})`,
    "Look at the figure at kolada.se. If so few are right now, raise `missing` in refresh.yaml; if it has ended, choose another id.",
  );
}

/** Whether a year that is not published yet gives an empty answer or 404 is not documented; both are taken for nothing. */
function nothingThere(error: unknown): [] {
  if (error instanceof RefreshFault && error.status === 404) return [];
  throw error;
}

async function fetchRows(kpi: string, year: number, { ask, publishers, limits }: Fetching): Promise<Row[]> {
  const what = `Kolada's answer for ${kpi} in ${year}`;
  let address = new URL(`${publishers.kolada}/data/kpi/${kpi}/year/${year}?region_type=municipality`);
  const rows: Row[] = [];
  for (let read = 1; ; read += 1) {
    const { values, count, next_url: next } = parseAnswer(page, await ask({ address }), what);
    if (count !== values.length) {
      throw new RefreshFault(`${what} holds ${values.length} rows and says ${count}`, TRY_LATER);
    }
    rows.push(...values);
    if (!next) return rows;
    if (read === limits.pages) throw new RefreshFault(`${what} has more than ${limits.pages} pages`, SHAPE_CHANGED);
    address = nextPage(address, next, what);
  }
}

/** Behind a proxy an API may name itself with http; the page is then asked for as the first one was. */
function nextPage(from: URL, next: string, what: string): URL {
  const named = URL.canParse(next) ? new URL(next) : null;
  if (named && (staysAtHost(from, named) || staysAtHost(named, from)))
    return new URL(named.pathname + named.search, from);
  throw new RefreshFault(`${what} goes on at another place, ${next}, which was not asked`, SHAPE_CHANGED);
}

/** The values for everybody. Regions (00…) and groups (G…) that come along are left out; a municipality that nobody knows is not. */
function totals(rows: readonly Row[], kpi: string, year: number, { municipalities }: Fetching): MunicipalValues {
  const what = `Kolada's answer for ${kpi} in ${year}`;
  const values = new Map<string, MunicipalValue>();
  const seen = new Set<string>();
  for (const { kpi: id, municipality: code, period, values: entries } of rows) {
    if (id !== kpi || period !== year) {
      throw new RefreshFault(`${what} holds ${id} of ${period}`, SHAPE_CHANGED);
    }
    if (!/^\d{4}$/.test(code) || code.startsWith("00")) continue;
    if (!municipalities.has(code)) {
      throw new RefreshFault(`${what} names the municipality ${code}, which is not in municipalities.csv`, UNKNOWN);
    }
    const all = entries.filter(({ gender }) => gender === "T" || gender === null);
    if (seen.has(code) || all.length > 1) {
      throw new RefreshFault(`${what} holds ${municipalities.get(code) ?? code} (${code}) twice`, SHAPE_CHANGED);
    }
    seen.add(code);
    const [total] = all;
    if (total && !total.isdeleted && total.value !== null) values.set(code, { year, value: tidy(total.value) });
  }
  return values;
}

const UNKNOWN = "Has a municipality been founded, joined or given another code? Then municipalities.csv comes first.";
