// What a built site is: its files, when it was built, under which path it lives.
import { readFile, readdir, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { Refusal } from "./refusal.mjs";

/** Names that every server, archive and file system understands alike, none hidden; at most 100 characters, as ustar holds. */
const PLAIN_PATH = /^(?=.{1,100}$)[A-Za-z0-9_][\w.-]*(?:\/[A-Za-z0-9_][\w.-]*)*$/;

/** A version is named by when it was built, in UTC to the second; the names sort as the times do. */
const VERSION = /^20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3])(?:[0-5]\d){2}Z$/;

/**
 * Whether a path may stand in a site: plain names, no way out of the folder.
 * @param {unknown} path
 * @returns {path is string}
 */
export function isPlainPath(path) {
  return typeof path === "string" && PLAIN_PATH.test(path);
}

/**
 * @param {unknown} version
 * @returns {version is string}
 */
export function isVersion(version) {
  return typeof version === "string" && VERSION.test(version);
}

/**
 * Describes a built site by its files.
 * @param {string} folder
 * @returns {Promise<{ version: string, base: string, paths: string[] }>} version: when its newest file was written; paths sorted
 * @throws {Refusal} when the folder is no built site, or holds what cannot be carried
 */
export async function describeSite(folder) {
  const paths = await listFiles(folder);
  if (!paths.includes("index.html") || !paths.includes("404.html"))
    throw new Refusal(
      "foreign",
      `${folder} is no built site: it has no index.html and 404.html. Build it: npm run build`,
    );
  let newest = 0;
  for (const path of paths) {
    if (!isPlainPath(path)) throw new Refusal("malformed", `${path} is no name that can be carried: rename it.`);
    newest = Math.max(newest, (await stat(join(folder, path))).mtimeMs);
  }
  const version = new Date(newest).toISOString().replace(/\.\d+/, "").replace(/[-:]/g, "");
  return { version, base: await readBase(folder), paths };
}

/**
 * The path under which a built site lives, read from the address of its icon.
 * @param {string} folder
 * @throws {Refusal} when its first page names no icon
 */
export async function readBase(folder) {
  const base = /href="(\/[^"]*)icons\/icon\.svg"/.exec(await readFile(join(folder, "index.html"), "utf8"))?.[1];
  if (!base) throw new Refusal("foreign", `${folder}/index.html is not the first page of Fotfäste: it names no icon.`);
  return base;
}

/**
 * All files of a folder, as sorted paths with slashes; an absent folder has none.
 * @param {string} folder
 * @returns {Promise<string[]>}
 * @throws {Refusal} when it holds a link or a device
 */
export async function listFiles(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  const paths = [];
  for (const entry of entries) {
    const path = relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/");
    if (entry.isFile()) paths.push(path);
    else if (!entry.isDirectory()) throw new Refusal("malformed", `${path} is neither a file nor a folder.`);
  }
  return paths.sort();
}
