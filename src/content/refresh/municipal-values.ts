/** Names of municipalities by code. */
export type Municipalities = ReadonlyMap<string, string>;

/** A value as a publisher gives it. */
export interface MunicipalValue {
  /** Null where the copy in values/<id>.csv does not state it. */
  year: number | null;
  value: number;
}

/** One indicator's values by code of the municipality; a municipality without a value is not in it. */
export type MunicipalValues = ReadonlyMap<string, MunicipalValue>;

/** The newest year of the values; null when none is stated. */
export function newestYear(values: MunicipalValues): number | null {
  const years = [...values.values()].flatMap(({ year }) => (year === null ? [] : [year]));
  return years.length > 0 ? Math.max(...years) : null;
}

/** Takes off what reckoning with binary fractions puts on: 525.3 × 1000 is 525300, not 525299.9999999999. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
