// Puts a built folder of this computer in place.
import { chmod, copyFile, mkdir } from "node:fs/promises";
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
        for (const path of site.paths) {
          const target = join(incoming, path);
          await mkdir(dirname(target), { recursive: true });
          await copyFile(join(folder, path), target);
          await chmod(target, 0o644);
        }
      },
      now,
    ),
  );
  return site.version;
}
