import { type PackTranslation } from "../pack";
import { type Content } from "../reading/read-content";
import { type Language } from "../schemas/languages";
import { countTranslations } from "../translations/text-status";
import { type Formats } from "./formats";

/**
 * The row of a language in the table of translations. A language counts as made by a person when a person has made or
 * reviewed every one of its texts; until then its pages say that a computer made them.
 */
export function describeTranslation(
  content: Content,
  language: Language,
  formats: Pick<Formats, "number">,
): PackTranslation {
  const { slug, tag, autonym, direction } = language;
  const { texts, unread, reviewed, outdated } = countTranslations(content, language);
  const row = { slug, tag, autonym, direction, texts: formats.number(texts) };
  if (language.translation === "source") return { ...row, how: "source" };
  return {
    ...row,
    how: unread > 0 ? "machine" : "human",
    reviewed: formats.number(reviewed),
    outdated: formats.number(outdated),
  };
}
