import { newestRound, type Assessment } from "./outlook-file";

const SHOWN = 5;
const JUDGED = ["job_opportunities", "recruitment", "forecast"] as const;

/** What a new round does to the outlook, as lines for a person. Each occupation and county is compared with its newest assessment held. */
export function describeOutlookChanges(before: readonly Assessment[], after: readonly Assessment[]): string[] {
  const held = new Map<string, Assessment>();
  for (const assessment of before) {
    const known = held.get(key(assessment));
    if (!known || known.round <= assessment.round) held.set(key(assessment), assessment);
  }
  const both = after.flatMap((to) => {
    const from = held.get(key(to));
    return from ? [{ from, to }] : [];
  });
  const changed = both.filter(({ from, to }) => JUDGED.some((column) => from[column] !== to[column]));
  const kept = new Set(after.map(key));
  const gone = [...held.keys()].filter((one) => !kept.has(one)).length;
  const national = changed.filter(({ from, to }) => to.county === "00" && from.recruitment !== to.recruitment);
  return [
    `round ${newestRound(before) ?? "none"} → ${newestRound(after) ?? "none"}; ${changed.length} assessments changed, ` +
      `${after.length - both.length} new, ${gone} gone, ${both.length - changed.length} the same`,
    ...(national.length > 0
      ? [`whole country: ${national.slice(0, SHOWN).map(describe).join(", ")}${national.length > SHOWN ? " …" : ""}`]
      : []),
  ];
}

function key({ occupation_sv: occupation, county }: Assessment): string {
  return `${county} ${occupation}`;
}

function describe({ from, to }: { from: Assessment; to: Assessment }): string {
  return `${to.occupation_sv} ${from.recruitment || "not assessed"} → ${to.recruitment || "not assessed"}`;
}
