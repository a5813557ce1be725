import { quoteValue, type Problem } from "../problem";
import { writeKey } from "../reading/parse-with";
import { type Content, type Facts } from "../reading/read-content";
import { type Facilities } from "../schemas/facilities";

/** Checks that each facility has an id of its own and names only languages that there are. */
export function checkFacilities({ source, value }: Facts<Facilities>, content: Content, problems: Problem[]): void {
  const slugs = content.languages.map(({ slug }) => slug);
  const seen = new Set<string>();
  const tell = (path: (string | number)[], found: string, expected: string) =>
    problems.push({ file: source.file, line: source.lineOf(path), key: writeKey(path), found, expected });
  value.facilities.forEach(({ id, languages }, at) => {
    if (seen.has(id)) tell(["facilities", at, "id"], `${quoteValue(id)} a second time`, "each facility once");
    seen.add(id);
    languages.forEach((slug, place) => {
      const path = ["facilities", at, "languages", place];
      if (!slugs.includes(slug)) tell(path, `the language ${quoteValue(slug)}`, slugs.join(", "));
      if (languages.indexOf(slug) < place) tell(path, `${quoteValue(slug)} a second time`, "each language once");
    });
  });
}
