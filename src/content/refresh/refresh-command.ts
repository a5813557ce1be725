import { resolve } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { ContentError } from "../problem";
import { LIMITS } from "./limits";
import { publishersOf } from "./publishers";
import { refresh, type Outcome } from "./refresh";
import { realSurroundings, type Surroundings } from "./surroundings";

const USAGE = "npm run data:refresh -- [--only id,id] [--dry-run]";

/**
 * `npm run data:refresh`: reads the figures and the outlook of occupations anew from their publishers and says what changed.
 * @returns the exit code: 0 when every source came through, else 1.
 */
export async function main(args: string[] = [], surroundings: Surroundings = realSurroundings): Promise<number> {
  const asked = readArguments(args);
  if (asked === null) return 1;
  const outcomes: Outcome[] = [];
  try {
    const publishers = publishersOf(process.env);
    for await (const outcome of refresh({ ...asked, publishers, limits: LIMITS, surroundings })) {
      outcomes.push(outcome);
      const print = outcome.state === "failed" ? console.error : console.log;
      print(describeOutcome(outcome, asked.dryRun));
    }
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
    return 1;
  }
  const failed = outcomes.filter(({ state }) => state === "failed");
  console.log(closingLine(outcomes, failed.length, asked.dryRun));
  return failed.length > 0 ? 1 : 0;
}

function readArguments(args: string[]): { root: string; only: ReadonlySet<string> | null; dryRun: boolean } | null {
  try {
    const { values } = parseArgs({
      args,
      options: {
        only: { type: "string" },
        "dry-run": { type: "boolean", default: false },
        root: { type: "string", default: "." },
      },
    });
    const only = values.only === undefined ? null : new Set(values.only.split(","));
    return { root: resolve(values.root), only, dryRun: values["dry-run"] };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    return null;
  }
}

/** An outcome as it is printed: the source and its state, then a line for each thing to know. */
export function describeOutcome({ id, state, lines }: Outcome, dryRun: boolean): string {
  const said = dryRun && state === "refreshed" ? "would be refreshed" : state;
  return [`${id}: ${said}`, ...lines.map((line) => `  ${line}`)].join("\n");
}

function closingLine(outcomes: readonly Outcome[], failed: number, dryRun: boolean): string {
  if (failed > 0) return `\n${failed} failed; what they would have replaced is as it was. The others are done.`;
  if (dryRun) return "\nNothing was written.";
  const changed = outcomes.some(({ state }) => state === "refreshed");
  return changed ? "\nDone. Look at the changes, then run npm run content:check." : "\nDone. Nothing has changed.";
}
