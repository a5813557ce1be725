/** A list as it is stored: ids of municipalities, each once, the first kept first. */
export type Shortlist = readonly string[];

/** Where this device keeps the list. */
export const STORED_AS = "saved";

/** Raised when a list of one kind can no longer be read by an app of another. */
const FORMAT = 1;

/** Places that a list has room for: as many as one can look through, and as fit into a QR code. */
export const MOST_KEPT = 30;

/** What came of keeping a list. */
export type Kept = "kept" | "full" | "denied";

/** Reads a list from what was stored; what is damaged or of another kind counts for nothing. */
export function parseShortlist(stored: string | null): Shortlist {
  const { format, ids } = parseObject(stored);
  if (format !== FORMAT || !Array.isArray(ids)) return [];
  const known = ids.filter((id) => typeof id === "string" && /^[a-z0-9-]{1,60}$/.test(id)) as string[];
  return [...new Set(known)].slice(0, MOST_KEPT);
}

function parseObject(stored: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(stored ?? "null");
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch (error) {
    console.info("What is stored as the list of places cannot be read.", error);
    return {};
  }
}

/** Writes a list down for `parseShortlist`. */
export function writeShortlist(ids: Shortlist): string {
  return JSON.stringify({ format: FORMAT, ids });
}

/** The list kept on this device; empty where there is none or storage is turned off. */
export function readShortlist(): Shortlist {
  try {
    return parseShortlist(localStorage.getItem(STORED_AS));
  } catch (error) {
    console.info("There is no list of places: storage is turned off.", error);
    return [];
  }
}

/** Keeps a list on this device in place of the one before; an empty list leaves no trace. */
export function keepShortlist(ids: Shortlist): Kept {
  if (ids.length > MOST_KEPT) return "full";
  try {
    if (ids.length === 0) localStorage.removeItem(STORED_AS);
    else localStorage.setItem(STORED_AS, writeShortlist(ids));
    return "kept";
  } catch (error) {
    console.info("The list of places is not kept: storage is turned off or full.", error);
    return "denied";
  }
}

/** A list with a place put last, or taken out when it is there. */
export function togglePlace(ids: Shortlist, id: string): Shortlist {
  return ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];
}
