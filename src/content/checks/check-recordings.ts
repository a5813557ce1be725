import { existsSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { quoteValue, type Problem } from "../problem";
import { writeKey } from "../reading/parse-with";
import { type Facts } from "../reading/read-content";
import { type Stories } from "../schemas/stories";

const FOLDER = "recordings";

/**
 * Checks that every recording that a story names is there, and that every one that is there belongs to a story that has
 * not been taken back: what lies in public/ is published whether or not a page leads to it.
 */
export function checkRecordings(root: string, { source, value }: Facts<Stories>, problems: Problem[]): void {
  const folder = resolve(root, "public", FOLDER);
  const there = existsSync(folder) ? readdirSync(folder).map((name) => `${FOLDER}/${name}`) : [];
  const named = new Set<string>();
  value.stories.forEach(({ id, audio }, at) => {
    if (!audio || value.withdrawn.includes(id)) return;
    named.add(audio.file);
    if (there.includes(audio.file)) return;
    const path = ["stories", at, "audio", "file"];
    problems.push({
      file: source.file,
      line: source.lineOf(path),
      key: writeKey(path),
      found: quoteValue(audio.file),
      expected: `a recording that lies in public/${FOLDER}/`,
    });
  });
  for (const file of there)
    if (!named.has(file))
      problems.push({
        file: `public/${file}`,
        found: "a recording",
        expected: "only recordings of stories that are told; take it away if its story has been taken back",
      });
}
