// Where the versions of the site lie on a server, and which one is served:
//   versions/<version>/   whole sites
//   current               link to the one that is served
//   kept/assets/ …        hashed files of versions that were served before, for pages that are still open
//   incoming/             a site that is being taken
import { execFile } from "node:child_process";
import { mkdir, readdir, readlink, rename, rm, symlink } from "node:fs/promises";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { keepHashedFiles, pruneKept } from "./kept.mjs";
import { dropTakenBack, holdsTakenBack, readTakenBack } from "./taken-back.mjs";
import { Refusal } from "./refusal.mjs";
import { isVersion, readBase } from "./site-folder.mjs";

/** Whole versions that stay for a roll-back, beside the one that is served. */
const OTHER_VERSIONS = 3;

/**
 * The version that is served.
 * @param {string} root
 * @returns {Promise<string | null>} null before the first one
 */
export async function currentVersion(root) {
  try {
    return basename(await readlink(join(root, "current")));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/**
 * All whole versions, the oldest first.
 * @param {string} root
 */
export async function listVersions(root) {
  try {
    return (await readdir(join(root, "versions"))).filter(isVersion).sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/**
 * Refuses a version that is older than the newest one here, served already, or built for another path.
 * @param {string} root
 * @param {{ version: string, base: string }} site
 * @throws {Refusal}
 */
export async function checkOrder(root, { version, base }) {
  const current = await currentVersion(root);
  if (version === current) throw new Refusal("already served", `Version ${version} is served already.`);
  const newest = (await listVersions(root)).at(-1);
  if (newest && version < newest)
    throw new Refusal("older", `Version ${version} is older than ${newest}, which is on this computer.`);
  const served = current ? await readBase(join(root, "current")) : base;
  if (base !== served)
    throw new Refusal(
      "other base",
      `This site is built to live under ${base}; this computer serves it under ${served}.`,
    );
}

/**
 * Puts a new version in place: all of its files first, then in one step the link. A power cut at any moment leaves either
 * the old version served or the new one.
 * @param {string} root
 * @param {{ version: string, base: string }} site
 * @param {(folder: string) => Promise<void>} fill writes the files into a new folder
 * @param {Date} now
 * @throws {Refusal} when the version may not follow what is here, or `fill` refuses
 */
export async function placeVersion(root, site, fill, now) {
  await checkOrder(root, site);
  const incoming = join(root, "incoming", "site");
  await rm(incoming, { recursive: true, force: true });
  await mkdir(incoming, { recursive: true });
  await fill(incoming);
  await writeThrough(incoming);
  const target = join(root, "versions", site.version);
  await rm(target, { recursive: true, force: true });
  await mkdir(join(root, "versions"), { recursive: true });
  await rename(incoming, target);
  await switchTo(root, site.version, now);
}

/**
 * Serves another version that is here. Hashed files of the one before stay reachable.
 * @param {string} root
 * @param {string} version
 * @param {Date} now
 */
export async function switchTo(root, version, now) {
  const left = await currentVersion(root);
  if (left) await keepHashedFiles(join(root, "versions", left), join(root, "kept"), now);
  const next = join(root, "current.next");
  await rm(next, { force: true });
  await symlink(join("versions", version), next);
  await rename(next, join(root, "current"));
  await writeThrough(root);
  await pruneKept(join(root, "kept"), now);
  const takenBack = await readTakenBack(join(root, "current"));
  await dropTakenBack(join(root, "kept"), takenBack);
  const others = (await listVersions(root)).filter((other) => other !== version);
  for (const [at, old] of others.entries()) {
    const folder = join(root, "versions", old);
    if (at < others.length - OTHER_VERSIONS || (await holdsTakenBack(folder, takenBack)))
      await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Goes back to an earlier version.
 * @param {string} root
 * @param {{ to?: string, forget?: boolean }} wish else the one before; forget: delete the newer ones, so that what comes next is compared with this one
 * @param {Date} now
 * @returns {Promise<string>} the version that is served now
 * @throws {Refusal} when there is no such version
 */
export async function rollBack(root, { to, forget = false }, now) {
  const [current, versions] = [await currentVersion(root), await listVersions(root)];
  const target = to ?? versions.filter((version) => current && version < current).at(-1);
  if (!target || !versions.includes(target))
    throw new Refusal(
      "no such version",
      `There is no ${to ?? "earlier version"} here. Here are: ${versions.join(", ") || "none"}.`,
    );
  if (target !== current) await switchTo(root, target, now);
  if (forget)
    for (const newer of versions.filter((version) => version > target))
      await rm(join(root, "versions", newer), { recursive: true, force: true });
  return target;
}

/**
 * Waits until everything on a folder's file system lies on the disk: one request to the kernel (syncfs(2)) instead of one a file.
 * @param {string} folder
 */
async function writeThrough(folder) {
  await promisify(execFile)("sync", ["--file-system", folder]);
}

/** @param {unknown} error */
function isMissing(error) {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
