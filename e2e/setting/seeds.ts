import process from "node:process";
import fc from "fast-check";

/** How many steps a seeded number between 0 and 1 has. */
const STEPS = 2 ** 30;

/** Seeds 1 to `count`; FOTFASTE_SEED names one that is to run alone. */
export function seeds(count: number): number[] {
  const alone = process.env["FOTFASTE_SEED"];
  return alone ? [Number(alone)] : Array.from({ length: count }, (_, at) => at + 1);
}

/** Numbers from 0 up to 1 that belong to a seed, always the same ones. */
export function numbersOf(seed: number, count: number): number[] {
  const number = fc.noBias(fc.integer({ min: 0, max: STEPS - 1 })).map((step) => step / STEPS);
  return fc.sample(number, { seed, numRuns: count });
}

/**
 * Runs a test once for each seed and counts how it ended, or how each of its rounds did.
 * @param tell is told after each run how far it is, for runs that take long
 * @returns how often it ended how
 * @throws {Error} when a run failed, after all have run; names each failed seed
 */
export async function countOutcomes(
  all: readonly number[],
  run: (seed: number) => Promise<string | readonly string[]>,
  tell: (progress: string) => void = () => undefined,
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  const failures: string[] = [];
  for (const seed of all) {
    try {
      for (const outcome of [await run(seed)].flat()) counts[outcome] = (counts[outcome] ?? 0) + 1;
    } catch (error) {
      failures.push(`seed ${seed}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
    tell(`seed ${seed} of ${all.length}: ${failures.length} failed so far`);
  }
  if (failures.length > 0)
    throw new Error(
      `${failures.length} of ${all.length} runs failed (FOTFASTE_SEED=… runs one); the others: ${JSON.stringify(counts)}\n${failures.join("\n")}`,
    );
  return counts;
}
