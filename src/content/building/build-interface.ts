import { type Translate } from "../../i18n/build-words";
import { type CheckedContent } from "../load-content";
import { type Words } from "../reading/read-content";
import { PLURAL } from "../checks/check-keys";
import { placeholdersIn } from "../checks/text-parts";
import { contentDate } from "./content-date";
import { type Formats } from "./formats";

/** The interface's texts by key, plurals resolved; placeholders for the browser are left in. */
export function buildInterface(
  content: CheckedContent,
  files: Words,
  translate: Translate,
  formats: Formats,
): Record<string, string> {
  const counts: Record<string, number> = {
    "home.places.hint": content.municipalities.length,
    "home.stories.hint": content.stories.value.stories.length,
  };
  const date = formats.date(contentDate(content));
  const built: Record<string, string> = {};
  for (const [key, text] of files.get("ui")?.texts ?? []) {
    const name = key.replace(PLURAL, "");
    const count = counts[name];
    if (name !== key && count === undefined) throw new Error(`Nothing says how many the text ${name} counts`);
    const kept = Object.fromEntries(placeholdersIn(text).map((placeholder) => [placeholder, `{{${placeholder}}}`]));
    built[name] = formats.isolate(translate(name, { ...kept, date, ...(count !== undefined && { count }) }));
  }
  return built;
}
