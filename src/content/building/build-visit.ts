import { createTranslate } from "../../i18n/build-words";
import { placeholdersIn } from "../checks/text-parts";
import { type CheckedContent } from "../load-content";
import { type PackVisit } from "../pack";
import { type Language } from "../schemas/languages";
import { buildEvents } from "./build-events";
import { contentDate } from "./content-date";
import { createFormats } from "./formats";

/** Builds what the pages for visits need in one language; placeholders for the browser are left in. */
export function buildVisit(content: CheckedContent, language: Language): PackVisit {
  const files = content.words.get(language.slug);
  const translate = createTranslate(
    language.tag,
    Object.fromEntries([...(files ?? [])].map(([name, { texts }]) => [name, Object.fromEntries(texts)])),
  );
  const formats = createFormats(language, translate("unit.kronor"));
  const date = formats.date(contentDate(content));
  const words = [...(files?.get("visit")?.texts ?? [])].map(([key, text]) => {
    const kept = Object.fromEntries(placeholdersIn(text).map((placeholder) => [placeholder, `{{${placeholder}}}`]));
    return [key, formats.isolate(translate(`visit|${key}`, { ...kept, date }))] as const;
  });
  return { words: Object.fromEntries(words), events: buildEvents(content, translate, formats) };
}
