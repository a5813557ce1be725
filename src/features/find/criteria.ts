import { type IconName } from "../../ui/icon/icon-names";
import { type CriterionId } from "./answers";
import { linearValue, type Anchors } from "./rank/value";

/** A sentence about one figure of one place: `fact.…` of the words. */
export type Fact =
  | "employment"
  | "unemployment"
  | "rent"
  | "homes"
  | "near"
  | "town"
  | "school"
  | "people"
  | "abroad"
  | "light"
  | "occupation";

/**
 * A figure that answers a criterion, between fixed ends: round numbers that hold (nearly) all 290 municipalities, or an
 * absolute meaning such as 0 km. They never depend on the list that is ranked; beyond them a figure is worth no more.
 */
export interface Measure extends Anchors {
  fact: Fact;
  /** Indicator of the atlas; without one the figure comes from the map or from the outlook of occupations. */
  indicator?: string;
  /** Where twice as many means the same step, whatever the number: inhabitants. */
  logarithmic?: true;
}

/** A criterion. Its measures mean the same thing and share its weight. */
export interface Criterion {
  icon: IconName;
  measures: readonly Measure[];
  /** Which side of a limit of the first measure is good, and the limits to choose from, in figures as they are shown. */
  side: "least" | "most";
  limits: readonly number[];
}

export const CRITERION: Readonly<Record<CriterionId, Criterion>> = {
  // 0 small, 1 medium, 2 large: the chance of work by county.
  occupation: { icon: "work", measures: [{ fact: "occupation", worst: 0, best: 2 }], side: "least", limits: [1, 1, 1] },
  work: {
    icon: "employment",
    measures: [
      { fact: "employment", indicator: "employment", worst: 70, best: 90 },
      { fact: "unemployment", indicator: "unemployment", worst: 6, best: 1 },
    ],
    side: "least",
    limits: [78, 82, 85],
  },
  rent: {
    icon: "rent",
    // A month of 60 square metres: 600 to 1,900 kronor a square metre and year.
    measures: [{ fact: "rent", indicator: "rent", worst: 9500, best: 3000 }],
    side: "most",
    limits: [5000, 5500, 6500],
  },
  homes: {
    icon: "rental_share",
    measures: [{ fact: "homes", indicator: "rental_share", worst: 10, best: 60 }],
    side: "least",
    limits: [25, 33, 40],
  },
  near: { icon: "places", measures: [{ fact: "near", worst: 300, best: 0 }], side: "most", limits: [50, 100, 200] },
  town: { icon: "town", measures: [{ fact: "town", worst: 150, best: 0 }], side: "most", limits: [30, 60, 100] },
  school: {
    icon: "school_eligible",
    measures: [{ fact: "school", indicator: "school_eligible", worst: 40, best: 100 }],
    side: "least",
    limits: [75, 80, 85],
  },
  small: {
    icon: "home",
    measures: [{ fact: "people", indicator: "population", worst: 200_000, best: 2000, logarithmic: true }],
    side: "most",
    limits: [10_000, 20_000, 40_000],
  },
  large: {
    icon: "urban_share",
    measures: [{ fact: "people", indicator: "population", worst: 2000, best: 200_000, logarithmic: true }],
    side: "least",
    limits: [20_000, 50_000, 100_000],
  },
  abroad: {
    icon: "foreign_born",
    measures: [{ fact: "abroad", indicator: "foreign_born", worst: 5, best: 45 }],
    side: "least",
    limits: [10, 15, 25],
  },
  light: { icon: "light", measures: [{ fact: "light", worst: 0, best: 7 }], side: "least", limits: [3, 5, 6] },
};

/** Weight of what matters much and of what matters a little; what must be so is no weight but a filter. */
export const WEIGHTS = { much: 100, little: 50 } as const;

/** Worth of a figure, 0–1. */
export function worthOf(figure: number, { worst, best, logarithmic }: Measure): number {
  return logarithmic
    ? linearValue(Math.log(Math.max(1, figure)), { worst: Math.log(worst), best: Math.log(best) })
    : linearValue(figure, { worst, best });
}
