import { fetchInTime } from "../app/offline/fetch-in-time";
import { addressOf, type Version } from "../content/site-files";

/** How long, in milliseconds, the server may take to say what it has withdrawn. */
const LONGEST = 5000;

/**
 * Whether the server has withdrawn a version: its `withdrawn.json` lists names of versions that must no longer be used.
 * Without an answer, or with one that is not understood, a version stays.
 */
export async function isWithdrawn({ scope, cache }: Version): Promise<boolean> {
  try {
    const { bytes } = await fetchInTime(addressOf("withdrawn.json", scope), "no-store", LONGEST);
    const list: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return Array.isArray(list) && list.some((name) => typeof name === "string" && cache.endsWith(` ${name}`));
  } catch (error) {
    console.info("The server does not say which versions are withdrawn.", error);
    return false;
  }
}
