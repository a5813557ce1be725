// Stories whose tellers have taken them back: their words leave the server at once, with everything that still holds them.
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { HASHED_FOLDERS } from "../headers.mjs";
import { listFiles } from "./site-folder.mjs";

/** The file of a site that lists the ids of stories taken back; older sites have none. */
export const TAKEN_BACK = "taken-back.json";

/**
 * Ids of the stories that a site says are taken back.
 * @param {string} site
 * @returns {Promise<string[]>}
 */
export async function readTakenBack(site) {
  try {
    const ids = JSON.parse(await readFile(join(site, TAKEN_BACK), "utf8"));
    return Array.isArray(ids) ? ids.filter((id) => /^[a-z0-9-]+$/.test(id)) : [];
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}

/**
 * Deletes kept files that hold one of the stories. A page of the earlier version that is still open then says that its
 * texts do not come; that is less than to show what its teller has taken back.
 * @param {string} kept
 * @param {readonly string[]} ids
 */
export async function dropTakenBack(kept, ids) {
  const paths = await listFiles(kept);
  for (const path of await findHolders(kept, paths, ids))
    for (const copy of paths.filter((one) => one.startsWith(path))) await rm(join(kept, copy), { force: true });
}

/**
 * Whether a whole site holds one of the stories: nobody may then go back to it.
 * @param {string} site
 * @param {readonly string[]} ids
 */
export async function holdsTakenBack(site, ids) {
  if (ids.length === 0) return false;
  const lists = await Promise.all(
    HASHED_FOLDERS.map(async (name) => (await listFiles(join(site, name))).map((path) => `${name}/${path}`)),
  );
  return (await findHolders(site, lists.flat(), ids)).length > 0;
}

/**
 * Files of data in which one of the stories stands under its id; in a bundle the quotes are escaped.
 * @param {string} folder
 * @param {readonly string[]} paths
 * @param {readonly string[]} ids
 */
async function findHolders(folder, paths, ids) {
  if (ids.length === 0) return [];
  const story = new RegExp(String.raw`\\?"id\\?":\\?"(?:${ids.join("|")})\\?",\\?"home\\?"`);
  const holders = [];
  for (const path of paths)
    if (path.endsWith(".json") && story.test(await readFile(join(folder, path), "utf8"))) holders.push(path);
  return holders;
}
