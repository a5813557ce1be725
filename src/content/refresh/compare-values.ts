import { newestYear, type Municipalities, type MunicipalValues } from "./municipal-values";

/** What a refresh does to one indicator. */
export interface ValueChanges {
  fromYear: number | null;
  toYear: number | null;
  same: number;
  changed: number;
  new: number;
  /** Names of municipalities that have no value any more. */
  gone: string[];
  /** The values that change most in proportion, the largest first. */
  largest: { name: string; from: number; to: number }[];
}

const SHOWN = 3;

/** Compares the values we hold with those that replace them. */
export function compareValues(before: MunicipalValues, after: MunicipalValues, names: Municipalities): ValueChanges {
  const both = [...after].flatMap(([code, { value: to }]) => {
    const from = before.get(code)?.value;
    return from === undefined ? [] : [{ name: names.get(code) ?? code, from, to }];
  });
  const changed = both.filter(({ from, to }) => from !== to);
  const size = ({ from, to }: { from: number; to: number }) =>
    Math.abs(to - from) / Math.max(Math.abs(from), Math.abs(to));
  return {
    fromYear: newestYear(before),
    toYear: newestYear(after),
    same: both.length - changed.length,
    changed: changed.length,
    new: after.size - both.length,
    gone: [...before.keys()].filter((code) => !after.has(code)).map((code) => names.get(code) ?? code),
    largest: changed.toSorted((one, other) => size(other) - size(one)).slice(0, SHOWN),
  };
}

/** The changes as lines for a person. */
export function describeValueChanges(changes: ValueChanges): string[] {
  const { fromYear, toYear, same, changed, new: added, gone, largest } = changes;
  return [
    `${fromYear ?? "no stated year"} → ${toYear ?? "no stated year"}; ${changed} changed, ${added} new, ${gone.length} gone, ${same} the same`,
    ...(largest.length > 0
      ? [`largest: ${largest.map(({ name, from, to }) => `${name} ${from} → ${to}`).join(", ")}`]
      : []),
    ...(gone.length > 0 ? [`gone: ${gone.join(", ")}`] : []),
  ];
}
