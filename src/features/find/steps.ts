import { CRITERIA, occupationsOf, type Answers, type CriterionId } from "./answers";
import { columnsOfCriterion, type FindData } from "./columns";

/** A question, one a screen. */
export type Step = "stage" | "who" | "occupation" | "partner" | "matters" | "near" | CriterionQuestion;

/** How much one thing matters that was said to matter. */
export type CriterionQuestion = `how-${CriterionId}`;

/** Where a person is: before the questions, at one, or after them. */
export type Position = "start" | Step | "result";

/** The questions in their order, as the answers so far make it. */
export function stepsFor(answers: Answers, data: FindData): Step[] {
  const asked = CRITERIA.filter((id) => answers.asked[id] && isOffered(id, answers, data));
  return [
    "stage",
    "who",
    "occupation",
    ...(answers.partner ? (["partner"] as const) : []),
    "matters",
    ...asked.flatMap((id): Step[] =>
      id !== "near" ? [`how-${id}`] : answers.near === null ? ["near"] : ["near", "how-near"],
    ),
  ];
}

/**
 * Whether a criterion can be asked for: work in one's occupation only when somebody has judged it by county, since what
 * is judged for the whole country is the same everywhere.
 */
export function isOffered(id: CriterionId, answers: Answers, data: FindData): boolean {
  return id !== "occupation" || (occupationsOf(answers).length > 0 && columnsOfCriterion(id, answers, data).length > 0);
}

/** The position after, or before, another. */
export function neighbour(position: Position, steps: readonly Step[], direction: 1 | -1): Position {
  const all: Position[] = ["start", ...steps, "result"];
  const at = all.indexOf(position);
  return all[Math.min(all.length - 1, Math.max(0, at + direction))] ?? "start";
}
