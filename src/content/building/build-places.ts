import { type Atlas, type OwnNames } from "../atlas";
import { NAMES } from "../checks/check-names";
import { type CheckedContent } from "../load-content";

/**
 * How a language writes the names of places in its own letters, in the order of the atlas; undefined where it has no
 * file for them and shows the Swedish names alone.
 */
export function buildNames(
  { words }: Pick<CheckedContent, "words">,
  slug: string,
  { municipalities, counties }: Pick<Atlas, "municipalities" | "counties">,
): OwnNames | undefined {
  const texts = words.get(slug)?.get(NAMES)?.texts;
  if (!texts) return undefined;
  return {
    municipalities: municipalities.map(({ code }) => texts.get(`municipalities.${code}`) ?? ""),
    counties: counties.map((_, at) => {
      const code = municipalities.find(({ county }) => county === at)?.code.slice(0, 2) ?? "";
      return texts.get(`counties.${code}`) ?? "";
    }),
  };
}
