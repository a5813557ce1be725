import { quoteValue, type Problem } from "../problem";
import { type Content } from "../reading/read-content";
import { OUTLOOK_PATH } from "../refresh/outlook-file";
import { GROUPS_PATH, RELATED_PATH, WORDS_PATH, type Occupations } from "../reading/read-occupations";
import { checkKeys } from "./check-keys";
import { checkLetters } from "./check-letters";
import { checkTexts } from "./check-text";

/** Abbreviations that every language writes in Latin letters: IT, CNC. */
const ABBREVIATION = /^\p{Lu}{2,4}$/u;

/** Checks occupations against each other, and their names in every language. */
export function checkOccupations(content: Content, problems: Problem[]): void {
  const { occupations } = content;
  if (!occupations) return;
  checkGroups(occupations, problems);
  const codes = new Set(occupations.groups.map(({ code }) => code));
  for (const { from, to } of occupations.related)
    for (const code of [from, to])
      if (!codes.has(code))
        problems.push({ file: RELATED_PATH, found: `the code ${code}`, expected: `one of ${GROUPS_PATH}` });
  const slugs = new Set(content.languages.map(({ slug }) => slug));
  for (const [slug, words] of Object.entries(occupations.words))
    for (const code of Object.keys(words))
      if (!codes.has(code))
        problems.push({ file: WORDS_PATH, key: `${slug}.${code}`, found: "a code", expected: `one of ${GROUPS_PATH}` });
  if (occupations.outlook.length === 0)
    problems.push({ file: OUTLOOK_PATH, found: "no assessment", expected: "the outlook of occupations" });
  for (const slug of slugs) checkNames(slug, occupations, content, problems);
}

function checkGroups({ fields, groups, source }: Occupations, problems: Problem[]): void {
  const ids = new Set(fields.map(({ id }) => id));
  const seen = new Set<string>();
  groups.forEach(({ code, field }, at) => {
    const place = { file: source.file, line: source.lineOf(["groups", at, "code"]), key: `groups[${at}]` };
    if (seen.has(code)) problems.push({ ...place, found: `${quoteValue(code)} again`, expected: "each code once" });
    if (!ids.has(field))
      problems.push({ ...place, found: `the field ${quoteValue(field)}`, expected: "one of fields" });
    seen.add(code);
  });
}

/** The names of one language: one for each field and group, none twice, in the letters of the language. */
function checkNames(slug: string, { fields, groups }: Occupations, content: Content, problems: Problem[]): void {
  const path = `locales/${slug}/occupations.json`;
  const names = content.words.get(slug)?.get("occupations");
  if (!names) {
    if (!content.unread.has(path))
      problems.push({ file: path, found: "no file", expected: "the names of occupations in this language" });
    return;
  }
  const titles = new Map<string, string>([
    ...fields.map(({ id, title }) => [`fields.${id}`, title] as const),
    ...groups.map(({ code, title }) => [`groups.${code}`, title] as const),
  ]);
  checkKeys(names, new Set(titles.keys()), `for each field and group of ${GROUPS_PATH}`, problems);
  checkTexts(names, problems);
  const language = content.languages.find((row) => row.slug === slug);
  if (language && !language.tag.startsWith("sv"))
    checkLetters(
      names,
      (key) => titles.get(key),
      language,
      (word) => ABBREVIATION.test(word),
      problems,
    );
  const seen = new Map<string, string>();
  for (const [key, name] of names.texts) {
    const kind = key.replace(/\..*/, "");
    const same = `${kind} ${name.toLowerCase()}`;
    const other = seen.get(same);
    if (other !== undefined)
      problems.push({
        file: path,
        line: names.lineOf(key),
        key,
        found: `${quoteValue(name)}, as ${other} is called`,
        expected: "a name of its own",
      });
    seen.set(same, key);
  }
}
