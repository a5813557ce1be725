import { type MunicipalValues } from "../municipal-values";

/**
 * An answer of Kolada's API v3 for one figure and year. As in the real ones, women, men, the country (0000), regions (00…) and groups of
 * municipalities (G…) come along.
 */
export function koladaAnswer(kpi: string, year: number, values: ReadonlyMap<string, number | null>) {
  const entry = (gender: string | null, value: number | null) => ({
    gender,
    count: 1,
    status: value === null ? "Missing" : "",
    value,
    isdeleted: false,
  });
  const row = (municipality: string, value: number | null) => ({
    kpi,
    municipality,
    period: year,
    values: [entry("K", 1), entry("M", 2), entry("T", value)],
  });
  const rows = [
    ...[...values].map(([code, value]) => row(code, value)),
    row("0000", 3),
    row("0024", 4),
    row("G123", 5),
  ];
  return { values: rows, count: rows.length, next_url: null as string | null, previous_url: null };
}

/** A question to SCB's API, version 2. */
export interface ScbQuestion {
  selection: { variableCode: string; valueCodes: string[] }[];
}

/** An answer of SCB's API, version 2, in JSON-stat 2.0, to a question for the newest year; `valueOf` gives the value of a cell. */
export function scbAnswer(
  table: string,
  { selection }: ScbQuestion,
  year: string,
  unit: string,
  valueOf: (codes: Record<string, string>) => number | null,
) {
  const variables = selection.map(({ variableCode: id, valueCodes: codes }) => ({
    id,
    codes: id === "Tid" ? [year] : codes,
  }));
  const cells = variables.reduce<Record<string, string>[]>(
    (all, { id, codes }) => all.flatMap((cell) => codes.map((code) => ({ ...cell, [id]: code }))),
    [{}],
  );
  const value = cells.map(valueOf);
  const dots = value.flatMap((one, at) => (one === null ? [[String(at), ".."] as const] : []));
  return {
    version: "2.0",
    class: "dataset",
    label: "…",
    source: "SCB",
    updated: "2026-02-24T07:00:00Z",
    role: { time: ["Tid"], metric: ["ContentsCode"] },
    id: variables.map(({ id }) => id),
    size: variables.map(({ codes }) => codes.length),
    dimension: Object.fromEntries(
      variables.map(({ id, codes }) => [
        id,
        {
          label: id,
          category: {
            index: Object.fromEntries(codes.map((code, at) => [code, at])),
            label: Object.fromEntries(codes.map((code) => [code, code])),
            ...(id === "ContentsCode" ? { unit: { [codes[0] ?? ""]: { base: unit, decimals: 0 } } } : {}),
          },
          extension: { elimination: false, show: "value" },
        },
      ]),
    ),
    extension: { px: { tableid: table, decimals: 0, language: "sv", matrix: table } },
    value,
    ...(dots.length > 0 ? { status: Object.fromEntries(dots) } : {}),
  };
}

/** A row of yrkesbarometer.json. */
export function outlookRow(occupation: number, county: string, round: string) {
  return {
    yrkesomrade: "Administration, ekonomi, juridik",
    yb_yrke: `Yrke ${occupation}`,
    yb_concept_id: `aaaa_bbb_${String(occupation).padStart(3, "0")}`,
    lan: county,
    antal_ssyk: 2,
    del_av_ssyk: 0,
    ssyk: "2413, 2414",
    ssyk_text: "…",
    yb_beskrivning: null,
    jobbmojligheter: "stora" as string | null,
    rekryteringssituation: "brist" as string | null,
    paradox: [],
    prognos: "öka" as string | null,
    text_jobbmojligheter: "…",
    text_rekryteringssituation: "…",
    hogsta_bedomningsniva: "nuts2" as string | null,
    delvis_helt: "delvis" as string | null,
    omgang: round,
    taxonomi_version: 27,
  };
}

/** The values of a map without their years. */
export function valuesOnly(values: MunicipalValues): Map<string, number> {
  return new Map([...values].map(([code, { value }]) => [code, value]));
}
