import { type Atlas } from "../../content/atlas";

/** What the reader has chosen on the map; it stands in the address' query. */
export interface Choice {
  /** Id of the indicator that colours the map. */
  show: string;
  /** Id of the municipality whose main town distances are measured from. */
  from: string | null;
  /** Id of the chosen municipality. */
  place: string | null;
}

/** Parts of the query that are the map's; others are left as they are. */
const PARTS = ["show", "from", "place"] as const;

/**
 * Reads the choice from a query. What the atlas does not know is left out.
 * @returns the choice, and whether anything was left out.
 */
export function readChoice(query: URLSearchParams, atlas: Atlas): { choice: Choice; leftOut: boolean } {
  const first = atlas.indicators[0]?.id ?? "";
  const isIndicator = (id: string) => atlas.indicators.some((indicator) => indicator.id === id);
  const isPlace = (id: string) => atlas.municipalities.some((municipality) => municipality.id === id);
  const read = (part: (typeof PARTS)[number], isKnown: (id: string) => boolean) => {
    const id = query.get(part);
    return id !== null && isKnown(id) ? id : null;
  };
  const choice = {
    show: read("show", isIndicator) ?? first,
    from: read("from", isPlace),
    place: read("place", isPlace),
  };
  return { choice, leftOut: PARTS.some((part) => query.has(part) && query.get(part) !== choice[part]) };
}

/** Writes a choice into a query, which it changes and returns; what the map shows by itself is not written. */
export function writeChoice(choice: Choice, query: URLSearchParams, atlas: Atlas): URLSearchParams {
  for (const part of PARTS) {
    const id = choice[part];
    if (id === null || (part === "show" && id === atlas.indicators[0]?.id)) query.delete(part);
    else query.set(part, id);
  }
  return query;
}
