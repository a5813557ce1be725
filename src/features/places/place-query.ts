import { type Atlas } from "../../content/atlas";

/** Parts of an address beyond this are not looked at: no link of the site holds so many. */
const MOST_READ = 300;

/** The places that an address names behind its ?m=. */
export interface NamedPlaces {
  /** Ids of municipalities, each once, in the order of the address. */
  ids: string[];
  /** True when the address also names what is no municipality. */
  unknown: boolean;
  /** True when it names more of them than are wanted; the first ones are kept. */
  limited: boolean;
}

/** Reads the places that an address names, such as `?m=umea,are`. Nothing in it is trusted. */
export function readPlaces(
  query: URLSearchParams,
  { municipalities }: Pick<Atlas, "municipalities">,
  most: number,
): NamedPlaces {
  const named = query.getAll("m").join(",").toLowerCase().split(",", MOST_READ);
  const asked = [...new Set(named.map((part) => part.trim()).filter((part) => part !== ""))];
  const known = new Set(municipalities.map(({ id }) => id));
  const found = asked.filter((id) => known.has(id));
  return { ids: found.slice(0, most), unknown: found.length < asked.length, limited: found.length > most };
}

/** What stands behind the path of an address that names places; empty when there are none. */
export function writePlaces(ids: readonly string[]): string {
  return ids.length > 0 ? `?m=${ids.join(",")}` : "";
}
