import { quoteValue, type Problem } from "../problem";
import { writeKey } from "../reading/parse-with";
import { type Content } from "../reading/read-content";

/**
 * Checks the glossary within itself and against the table of languages: each id and Swedish form once, known languages,
 * sources that exist and are in use.
 */
export function checkGlossary({ glossary, languages }: Content, problems: Problem[]): void {
  if (!glossary) return;
  const { source, value } = glossary;
  const report = (path: (string | number)[], found: string, expected: string) =>
    problems.push({ file: source.file, line: source.lineOf(path), key: writeKey(path), found, expected });
  const known = new Set([...languages.map(({ slug }) => slug), ...value.languages]);
  const own = languages.find(({ translation }) => translation === "source")?.slug;
  const ids = new Set<string>();
  const forms = new Map<string, string>();
  const used = new Set<string>();
  value.terms.forEach(({ id, sv, also, in: renderings }, at) => {
    const term = ["terms", at];
    if (ids.has(id)) report([...term, "id"], `${quoteValue(id)} a second time`, "each id once");
    ids.add(id);
    [sv, ...also].forEach((form, place) => {
      const other = forms.get(form.toLowerCase());
      const path = place === 0 ? [...term, "sv"] : [...term, "also", place - 1];
      if (other !== undefined)
        report(path, `${quoteValue(form)} a second time`, `each Swedish form once; ${other} has it`);
      forms.set(form.toLowerCase(), id);
    });
    for (const [language, rendering] of Object.entries(renderings)) {
      const path = [...term, "in", language];
      if (!known.has(language) || language === own)
        report(
          path,
          `the language ${quoteValue(language)}`,
          `one of ${[...known].filter((one) => one !== own).join(", ")}`,
        );
      if (rendering.source === undefined) continue;
      used.add(rendering.source);
      if (!Object.hasOwn(value.sources, rendering.source))
        report([...path, "source"], quoteValue(rendering.source), "a source of this file");
    }
  });
  for (const id of Object.keys(value.sources))
    if (!used.has(id)) report(["sources", id], "a source that no rendering names", "only sources in use");
}
