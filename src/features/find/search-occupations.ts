import { type OccupationData, type PackFind } from "../../content/occupation-data";
import { fold } from "../search/fold";

/** How many groups a search shows at most. */
const MOST_FOUND = 12;

/** Finds groups of occupations by words, in the order of how well they fit. */
export type SearchOccupations = (typed: string) => number[];

/**
 * Prepares the search: a group is found by its name in the reader's language, its Swedish title, and other words that
 * people use. A word that begins with what is typed counts more than one that holds it.
 */
export function prepareSearch({ groups }: OccupationData, { groups: names, search }: PackFind): SearchOccupations {
  const entries = groups.map(({ title }, at) =>
    [[names[at] ?? title], [title], search[at] ?? []].map((texts) => texts.map((text) => ` ${fold(text)}`)),
  );
  return (typed) => {
    const asked = fold(typed).trim();
    if (asked === "") return [];
    const found = entries.flatMap((entry, at) => {
      const rank = rankOf(entry, asked);
      return rank === null ? [] : [{ at, rank }];
    });
    return found
      .sort((one, other) => one.rank - other.rank || one.at - other.at)
      .slice(0, MOST_FOUND)
      .map(({ at }) => at);
  };
}

/** 0 for a name that begins so, then other words of names and titles, last what is only inside a word; null for none. */
function rankOf(entry: readonly (readonly string[])[], asked: string): number | null {
  const begins = entry.findIndex((texts) => texts.some((text) => text.startsWith(` ${asked}`)));
  if (begins >= 0) return begins;
  const word = entry.findIndex((texts) => texts.some((text) => text.includes(` ${asked}`)));
  if (word >= 0) return entry.length + word;
  const inside = entry.findIndex((texts) => texts.some((text) => text.includes(asked)));
  return inside >= 0 ? 2 * entry.length + inside : null;
}
