import { type CriterionId } from "./answers";
import { explain } from "./rank/explain";
import { type FindResult } from "./rank-places";

/** Points of a place that has everything asked for. */
export const POINTS = 100;

/** What one criterion gives a place. */
export interface CriterionPoints {
  criterion: CriterionId;
  got: number;
  possible: number;
  /** Points more or less than the middle municipality. */
  contrast: number;
}

/** Why a place stands where it does. */
export interface Reasons {
  points: CriterionPoints[];
  /** What lifts it most above the middle municipality, at most two. */
  strongest: CriterionId[];
  /** What puts it most below; null when nothing does. */
  weakest: CriterionId | null;
  /** Columns without a figure, by index. */
  unknown: number[];
  /** The answer that, taken away, brings the place among the first or out of them. */
  change: { kind: "enter" | "leave"; criterion: CriterionId } | null;
}

/** Differences of fewer points are none that one would tell. */
const TOLD = 0.5;

/** Takes the value of a place apart. */
export function reasonsOf(at: number, { columns, parents, placing }: FindResult): Reasons {
  const values = columns.map((column) => column.values[at] ?? null);
  const parts = explain(values, placing.weights, placing.medians, POINTS);
  const points = parents.flatMap(({ criterion }): CriterionPoints[] => {
    const own = parts.filter((_, place) => columns[place]?.criterion === criterion).filter((part) => part !== null);
    if (own.length === 0) return [];
    const sum = (of: (part: (typeof own)[number]) => number) => own.reduce((total, part) => total + of(part), 0);
    return [
      {
        criterion,
        got: sum(({ got }) => got),
        possible: sum(({ possible }) => possible),
        contrast: sum(({ contrast }) => contrast ?? 0),
      },
    ];
  });
  const sorted = [...points].sort((one, other) => other.contrast - one.contrast);
  const last = sorted[sorted.length - 1];
  return {
    points,
    strongest: sorted
      .filter(({ contrast }) => contrast > TOLD)
      .slice(0, 2)
      .map(({ criterion }) => criterion),
    weakest: last && last.contrast < -TOLD ? last.criterion : null,
    unknown: values.flatMap((value, place) => (value === null ? [place] : [])),
    change: changeOf(at, { parents, placing, points }),
  };
}

/** The answer that matters most of those that move a place over the line. */
function changeOf(
  at: number,
  { parents, placing, points }: Pick<FindResult, "parents" | "placing"> & { points: readonly CriterionPoints[] },
): Reasons["change"] {
  const own = placing.placed[at];
  if (!own || parents.length < 2) return null;
  const moving = parents.flatMap(({ criterion }, left) =>
    own.amongWithout[left] === own.among ? [] : [points.find((one) => one.criterion === criterion) ?? null],
  );
  const sign = own.among ? 1 : -1;
  const [strongest] = moving.filter((one) => one !== null).sort((one, other) => sign * (other.contrast - one.contrast));
  return strongest ? { kind: own.among ? "leave" : "enter", criterion: strongest.criterion } : null;
}
