import { resolve } from "node:path";
import { findTermRemarks } from "./checks/term-use";
import { inspectContent } from "./load-content";
import { describeProblem } from "./problem";

/**
 * `npm run content:check`: prints every problem of facts/ and locales/, or how much content there is.
 * @returns the exit code: 0 when there is no problem, else 1.
 */
export function main([root = "."]: string[]): number {
  const { content, problems } = inspectContent(resolve(root), new Date().toISOString().slice(0, 10));
  if (problems.length > 0) {
    for (const problem of problems) console.error(describeProblem(problem));
    console.error(`${problems.length} ${problems.length === 1 ? "problem" : "problems"} in the content`);
    return 1;
  }
  const statements = content.municipalities.map(({ value }) => Object.values(value.statements).flat().length);
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  console.log(
    `${content.municipalities.length} municipalities with ${sum(statements)} statements (fewest ${Math.min(...statements)}), ` +
      `${sum((content.guide?.value.sections ?? []).map((section) => section.statements.length))} steps, ` +
      `${content.stories?.value.stories.length ?? 0} stories, in ${content.languages.map(({ slug }) => slug).join(", ")}: no problems`,
  );
  const remarks = findTermRemarks(content).length;
  if (remarks > 0)
    console.log(`${remarks} texts may not use an agreed term; npm run translations -- terms lists them for a reader`);
  return 0;
}
