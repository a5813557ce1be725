import { quoteValue, type Problem } from "../problem";
import { writeKey } from "../reading/parse-with";
import { type Content, type Facts } from "../reading/read-content";
import { type Events } from "../schemas/events";

/** Checks that each event has an id of its own and names municipalities with texts and languages that there are. */
export function checkEvents({ source, value }: Facts<Events>, content: Content, problems: Problem[]): void {
  const slugs = content.languages.map(({ slug }) => slug);
  const told = content.municipalities.map(({ value: { id } }) => id);
  const seen = new Set<string>();
  const tell = (path: (string | number)[], found: string, expected: string) =>
    problems.push({ file: source.file, line: source.lineOf(path), key: writeKey(path), found, expected });
  value.events.forEach(({ id, municipality, languages }, at) => {
    if (seen.has(id)) tell(["events", at, "id"], `${quoteValue(id)} a second time`, "each event once");
    seen.add(id);
    if (!told.includes(municipality) && !content.unread.has(`facts/municipalities/${municipality}.yaml`))
      tell(["events", at, "municipality"], quoteValue(municipality), told.join(", "));
    languages.forEach((slug, place) => {
      if (!slugs.includes(slug))
        tell(["events", at, "languages", place], `the language ${quoteValue(slug)}`, slugs.join(", "));
    });
  });
}
