// Hashed files of versions that were served before: pages that are still open go on asking for them.
import { link, mkdir, rm, stat, utimes } from "node:fs/promises";
import { dirname, join } from "node:path";
import { HASHED_FOLDERS } from "../headers.mjs";
import { listFiles } from "./site-folder.mjs";

const DAY = 24 * 60 * 60 * 1000;
/** For how long a page may stay open after its version was replaced. */
const KEPT_FOR = 30 * DAY;

/**
 * Keeps the hashed files of a version that is about to be replaced; their time says since when. The files are linked, not
 * copied: they take no room twice, and stay when the version itself is removed.
 * @param {string} site
 * @param {string} kept
 * @param {Date} now
 */
export async function keepHashedFiles(site, kept, now) {
  for (const folder of HASHED_FOLDERS) {
    for (const path of await listFiles(join(site, folder))) {
      const target = join(kept, folder, path);
      await mkdir(dirname(target), { recursive: true });
      await link(join(site, folder, path), target).catch((error) => {
        if (error.code !== "EEXIST") throw error;
      });
      await utimes(target, now, now);
    }
  }
}

/**
 * Removes what was replaced more than 30 days ago.
 * @param {string} kept
 * @param {Date} now
 */
export async function pruneKept(kept, now) {
  for (const path of await listFiles(kept)) {
    const file = join(kept, path);
    if (now.getTime() - (await stat(file)).mtimeMs > KEPT_FOR) await rm(file);
  }
}
