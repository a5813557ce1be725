import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseCommaSeparated, writeCommaSeparated } from "./comma-separated";
import { RefreshFault } from "./refresh-fault";

/** Where the outlook stands, from the project's root. */
export const OUTLOOK_PATH = "facts/occupations/outlook.csv";

const COLUMNS = [
  "round",
  "county",
  "occupation_sv",
  "area_sv",
  "ssyk",
  "concept_id",
  "job_opportunities",
  "recruitment",
  "forecast",
  "level",
] as const;

/** How one occupation is judged in one county ("00": the whole country); an empty text is an assessment not made. */
export type Assessment = Record<(typeof COLUMNS)[number], string>;

/**
 * Reads the assessments that we hold; none when there is no file yet.
 * @throws {RefreshFault} when the file has other columns.
 */
export function readOutlookFile(root: string): Assessment[] {
  const path = resolve(root, OUTLOOK_PATH);
  if (!existsSync(path)) return [];
  const [head = [], ...rows] = parseCommaSeparated(readFileSync(path, "utf8"));
  const wrong = [head, ...rows].findIndex(({ length }) => length !== COLUMNS.length);
  if (head.join() !== COLUMNS.join() || wrong >= 0) {
    throw new RefreshFault(
      `${OUTLOOK_PATH}:${Math.max(wrong, 0) + 1} does not have the columns ${COLUMNS.join(", ")}`,
      "Mend the line, or remove the file so that it is made anew.",
    );
  }
  return rows.map((row) => Object.fromEntries(COLUMNS.map((column, at) => [column, row[at] ?? ""])) as Assessment);
}

/** Writes assessments as the text of their file. */
export function writeOutlook(assessments: readonly Assessment[]): string {
  return writeCommaSeparated([
    COLUMNS,
    ...assessments.map((assessment) => COLUMNS.map((column) => assessment[column])),
  ]);
}

/** The newest round of some assessments, such as "2026-1"; null without any. */
export function newestRound(assessments: readonly Assessment[]): string | null {
  return assessments.reduce<string | null>(
    (newest, { round }) => (newest === null || round > newest ? round : newest),
    null,
  );
}
