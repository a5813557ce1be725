/** What is counted: how often the kiosk was taken into use, what was opened, what was finished, codes that were shown. */
export const GROUPS = ["session", "language", "page", "topic", "municipality", "find", "code"] as const;
export type Group = (typeof GROUPS)[number];

/** Whether a group is counted by name, such as languages, and not as a whole. */
export function hasParts(group: Group): boolean {
  return group !== "session" && group !== "find" && group !== "code";
}

/** Something that is counted; groups without parts have the name "". */
export interface Visit {
  group: Group;
  name: string;
}

/** Sums by week, and within it by `group name`. */
export type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** How many weeks are kept. */
const WEEKS = 104;

/** What a week and what is counted in it look like; anything else is not read. */
const WEEK = /^\d{4}-W\d\d$/;
const KEY = new RegExp(`^(${GROUPS.join("|")}) [a-z0-9_-]*$`);

function keyOf({ group, name }: Visit): string {
  return `${group} ${name}`;
}

/** Adds visits of a week. What does not look like a visit is left out. */
export function addVisits(counts: Counts, week: string, visits: readonly Visit[]): Counts {
  const sums = new Map(counts.get(week));
  for (const key of visits.map(keyOf)) if (KEY.test(key)) sums.set(key, (sums.get(key) ?? 0) + 1);
  return sums.size === 0 ? counts : new Map([...counts, [week, sums]]);
}

/** Sums of a group in a week, by name. */
export function sumsOf(counts: Counts, week: string, group: Group): Map<string, number> {
  const sums = [...(counts.get(week) ?? [])].filter(([key]) => key.startsWith(`${group} `));
  return new Map(sums.map(([key, sum]) => [key.slice(group.length + 1), sum]));
}

/**
 * The text that is kept on the device: weeks and names in the order of the alphabet, so that it does not tell what came
 * first. The oldest weeks go when there are many.
 */
export function writeCounts(counts: Counts): string {
  const weeks = sort(counts).slice(-WEEKS);
  return JSON.stringify(Object.fromEntries(weeks.map(([week, sums]) => [week, Object.fromEntries(sort(sums))])));
}

function sort<Value>(values: ReadonlyMap<string, Value>): [string, Value][] {
  return [...values].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Reads what is kept; whatever is not understood is left out. */
export function readCounts(text: string | null): Counts {
  try {
    const kept: unknown = JSON.parse(text ?? "{}");
    const weeks = entries(kept).filter(([week]) => WEEK.test(week));
    return new Map(weeks.map(([week, sums]) => [week, new Map(entries(sums).flatMap(readSum))]));
  } catch (error) {
    console.info("What is kept of the counting is damaged.", error);
    return new Map();
  }
}

function entries(value: unknown): [string, unknown][] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

function readSum([key, sum]: [string, unknown]): [string, number][] {
  return KEY.test(key) && typeof sum === "number" && Number.isSafeInteger(sum) && sum > 0 ? [[key, sum]] : [];
}
