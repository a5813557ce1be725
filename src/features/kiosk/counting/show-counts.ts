import { type Counts, type Group, GROUPS, hasParts, sumsOf } from "./counts";

/** A number below this one is never shown: it could point to a person. */
export const SMALLEST = 6;

/** What may be shown of a group in a week. */
export interface ShownGroup {
  group: Group;
  /** By name, the largest first; those that are equal by name. */
  shown: [name: string, sum: number][];
}

/** What may be shown of a week. */
export interface ShownWeek {
  week: string;
  groups: ShownGroup[];
}

/**
 * Leaves out of a group what could point to a person: every number below six, named or not, and of the others as many of
 * the smallest as it takes so that what is left out makes six or more together. Else somebody who knows the whole from
 * another number could work a small one out.
 */
export function leaveOutSmall(sums: ReadonlyMap<string, number>): [string, number][] {
  const sorted = [...sums].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  const shown = sorted.filter(([, sum]) => sum >= SMALLEST);
  let hidden = sorted.slice(shown.length).reduce((total, [, sum]) => total + sum, 0);
  while (hidden > 0 && hidden < SMALLEST && shown.length > 0) hidden += shown.pop()?.[1] ?? 0;
  return shown;
}

/**
 * What staff may see and take away: weeks that are over, without small numbers. The week that is running is left out,
 * because two looks at it would tell what happened in between.
 * @param running the week that is not over
 */
export function showCounts(counts: Counts, running: string): ShownWeek[] {
  return [...counts.keys()]
    .filter((week) => week < running)
    .sort()
    .map((week) => ({
      week,
      groups: GROUPS.map((group) => ({ group, shown: leaveOutSmall(sumsOf(counts, week, group)) })),
    }));
}

/** What stands in a table instead of a number that is not shown. */
const SMALL = `fewer than ${SMALLEST}`;

const HEADING = "week,counted,name,number";

/** The rows of a table of comma-separated values, heading first. Names that are not shown have one row together. */
function rowsOf(weeks: readonly ShownWeek[]): string[] {
  return weeks.flatMap(({ week, groups }) =>
    groups.flatMap(({ group, shown }) => {
      const rows = shown.map(([name, sum]) => `${week},${group},${name},${sum}`);
      if (hasParts(group)) rows.push(`${week},${group},every other,${SMALL} or withheld`);
      else if (rows.length === 0) rows.push(`${week},${group},,${SMALL}`);
      return rows;
    }),
  );
}

/** A table of comma-separated values (RFC 4180). No field needs quotes: names are of small letters, digits and dashes. */
export function writeTable(weeks: readonly ShownWeek[]): string {
  return [HEADING, ...rowsOf(weeks)].map((row) => `${row}\r\n`).join("");
}

/**
 * The same table in pieces, each with its heading, so that each can be shown as a code that a phone reads at once.
 * @param longest characters that a piece may have
 */
export function cutTable(weeks: readonly ShownWeek[], longest: number): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const row of rowsOf(weeks)) {
    const line = `${row}\r\n`;
    if (piece === "" || piece.length + line.length > longest) {
      if (piece) pieces.push(piece);
      piece = `${HEADING}\r\n`;
    }
    piece += line;
  }
  return piece ? [...pieces, piece] : pieces;
}
