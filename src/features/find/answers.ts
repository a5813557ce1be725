import { type Stage } from "../../content/pack";

/** What a person can ask for and figures answer, in the order of the questions. */
export const CRITERIA = [
  "occupation",
  "work",
  "rent",
  "homes",
  "near",
  "town",
  "school",
  "small",
  "large",
  "abroad",
  "light",
] as const;
export type CriterionId = (typeof CRITERIA)[number];

/** What matters to many and no figure answers: it becomes a question to the municipality. */
export const WISHES = ["care", "bus", "swedish", "language", "leisure"] as const;
export type Wish = (typeof WISHES)[number];

/** Children by where they go in the day. */
export const CHILDREN = ["preschool", "school", "teen"] as const;
export type Child = (typeof CHILDREN)[number];

/** How much something matters. */
export const DEGREES = ["little", "much", "must"] as const;
export type Degree = (typeof DEGREES)[number];

/** How much a criterion matters, and which of its limits holds when it must be so. */
export interface Importance {
  degree: Degree;
  limit: number;
}

/** All that a person has answered; what is left out was skipped. */
export interface Answers {
  stage: Stage | null;
  partner: boolean;
  children: readonly Child[];
  /** Codes of occupation groups: the person's own, then the partner's. */
  occupations: readonly [string | null, string | null];
  /** Code of the municipality to be near to. */
  near: string | null;
  asked: Readonly<Partial<Record<CriterionId, Importance>>>;
  wishes: readonly Wish[];
}

/** How many limits a criterion has to choose from; the middle one is offered first. */
export const LIMITS = 3;
export const FIRST_IMPORTANCE: Importance = { degree: "much", limit: 1 };

export const NO_ANSWERS: Answers = {
  stage: null,
  partner: false,
  children: [],
  occupations: [null, null],
  near: null,
  asked: {},
  wishes: [],
};

/** The codes of the occupations of the adults who move: the partner's counts only where a partner moves. */
export function occupationsOf({ partner, occupations: [own, partners] }: Answers): string[] {
  return [...new Set([own, ...(partner ? [partners] : [])].filter((code) => code !== null))];
}

/** Adds a value to a list, or takes it out. */
export function toggle<Value>(list: readonly Value[], value: Value): Value[] {
  return list.includes(value) ? list.filter((one) => one !== value) : [...list, value];
}

/** Asks for a criterion, or no longer; small and large exclude each other. */
export function toggleCriterion(asked: Answers["asked"], id: CriterionId): Answers["asked"] {
  const opposite = id === "small" ? "large" : id === "large" ? "small" : null;
  const { [id]: before, ...others } = asked;
  const rest = Object.fromEntries(Object.entries(others).filter(([name]) => name !== opposite));
  return before ? rest : { ...rest, [id]: FIRST_IMPORTANCE };
}
