/** One part of a long command: what it is called on the command line, and what it does. */
export interface Part {
  name: string;
  /** Returns the figures of a table, row by row. Throws when something that must hold does not. */
  run: () => Promise<Record<string, Record<string, string | number>>>;
}

/**
 * Runs the parts that are named, or all, and prints each one's figures as a table.
 * @returns 1 when a part failed or there is none of that name
 */
export async function runParts(parts: readonly Part[], names: readonly string[]): Promise<number> {
  const unknown = names.find((name) => !parts.some((part) => part.name === name));
  if (unknown) {
    console.error(`There is no part ${unknown}. There are: ${parts.map(({ name }) => name).join(", ")}`);
    return 1;
  }
  let failed = 0;
  for (const { name, run } of parts.filter((part) => names.length === 0 || names.includes(part.name))) {
    const started = Date.now();
    console.log(`\n== ${name}`);
    try {
      console.table(await run());
    } catch (error) {
      failed = 1;
      console.error(error);
    }
    console.log(`-- ${name}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
  }
  return failed;
}
