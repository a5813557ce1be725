// Puts files in place so that a power cut leaves either the old one or the new one.
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { readIfThere } from "./settings.mjs";

/**
 * Writes what differs, and removes what must not be there.
 * @param {string} root the computer's own root, or a folder in its place
 * @param {Record<string, string | null>} files text by absolute path; null: there must be no such file
 * @returns {Promise<string[]>} what was changed
 */
export async function writeFiles(root, files) {
  const changed = [];
  for (const [path, text] of Object.entries(files)) {
    const target = join(root, path);
    if ((await readIfThere(target)) === text) continue;
    if (text === null) await rm(target);
    else await replace(target, text);
    changed.push(path);
  }
  return changed;
}

/**
 * @param {string} target
 * @param {string} text
 */
async function replace(target, text) {
  await mkdir(dirname(target), { recursive: true });
  const next = `${target}.next`;
  const file = await open(next, "w", 0o644);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(next, target);
}
