// Puts a built folder of this computer in place.
import { copyFile, mkdir, open } from "node:fs/promises";
import { dirname, join } from "node:path";
import { alone } from "./alone.mjs";
import { placeVersion } from "./place.mjs";
import { describeSite } from "./site-folder.mjs";

/**
 * Serves a built site from now on.
 * @param {string} folder the built site, such as dist
 * @param {string} root where the versions lie
 * @param {Date} now
 * @returns {Promise<string>} the version that is served now
 * @throws {import("./refusal.mjs").Refusal} when the folder is no built site, or may not follow what is here
 */
export async function installFolder(folder, root, now) {
  const site = await describeSite(folder);
  await alone(root, () =>
    placeVersion(
      root,
      site,
      async (incoming) => {
        for (const path of site.paths) await copyThrough(join(folder, path), join(incoming, path));
      },
      now,
    ),
  );
  return site.version;
}

/**
 * Copies a file and waits until it lies on the disk.
 * @param {string} source
 * @param {string} target
 */
async function copyThrough(source, target) {
  await mkdir(dirname(target), { recursive: true });
  await copyFile(source, target);
  const handle = await open(target, "r+");
  await handle.chmod(0o644);
  await handle.sync();
  await handle.close();
}
