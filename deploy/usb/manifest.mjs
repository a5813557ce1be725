// The first file of a carried site: whose it is, which version, and every file with size and digest.
import { isPlainPath, isVersion } from "../versions/site-folder.mjs";
import { Refusal } from "../versions/refusal.mjs";

/**
 * @typedef {{ path: string, size: number, sha256: string }} CarriedFile
 * @typedef {object} Manifest
 * @property {"fotfaste"} site
 * @property {1} format
 * @property {string} version
 * @property {string} base the path under which the site lives
 * @property {CarriedFile[]} files in the order of the archive
 */

export const MANIFEST = "manifest.json";
export const LONGEST_MANIFEST = 16 * 1024 * 1024;
const MOST_FILES = 50_000;
const MiB = 1024 * 1024;
/** No site is nearly as large; what claims to be is refused before it fills the disk. */
export const LARGEST_SITE = 1024 * MiB;
/** The archive's own blocks and the list come on top. */
export const LARGEST_FILE = LARGEST_SITE + 128 * MiB;

/**
 * Reads a manifest; trusts nothing in it, although it is signed.
 * @param {string} text
 * @returns {Manifest}
 * @throws {Refusal}
 */
export function readManifest(text) {
  const found = parse(text);
  if (!isRecord(found)) throw malformed("it is no object");
  const { site, format, version, base, files } = found;
  if (site !== "fotfaste") throw new Refusal("foreign", `The signed file holds another site: ${JSON.stringify(site)}.`);
  if (format !== 1) throw malformed(`its format is ${JSON.stringify(format)}, this computer knows format 1`);
  if (!isVersion(version)) throw malformed(`${JSON.stringify(version)} is no version`);
  if (typeof base !== "string" || !/^\/([\w.-]+\/)*$/.test(base)) throw malformed(`${JSON.stringify(base)} is no path`);
  if (!Array.isArray(files) || files.length > MOST_FILES) throw malformed("its list of files is missing or too long");
  const read = files.map(readFile);
  checkPaths(read.map(({ path }) => path));
  const total = read.reduce((sum, { size }) => sum + size, 0);
  if (total > LARGEST_SITE)
    throw new Refusal(
      "too large",
      `The site would take ${Math.ceil(total / MiB)} MB, more than ${LARGEST_SITE / MiB}.`,
    );
  return { site, format, version, base, files: read };
}

/**
 * @param {unknown} file
 * @returns {CarriedFile}
 */
function readFile(file) {
  if (!isRecord(file)) throw malformed("one of its files is no object");
  const { path, size, sha256 } = file;
  if (!isPlainPath(path)) throw malformed(`${JSON.stringify(path)} is no name of a file of the site`);
  if (typeof size !== "number" || !Number.isSafeInteger(size) || size < 0) throw malformed(`${path} has no size`);
  if (typeof sha256 !== "string" || !/^[0-9a-f]{64}$/.test(sha256)) throw malformed(`${path} has no digest`);
  return { path, size, sha256 };
}

/**
 * Each file once, no file that is another's folder, and the two pages that every server needs.
 * @param {string[]} paths
 */
function checkPaths(paths) {
  const all = new Set(paths);
  if (all.size < paths.length) throw malformed("it names a file twice");
  for (const path of paths)
    for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1))
      if (all.has(path.slice(0, end))) throw malformed(`${path.slice(0, end)} is a file and a folder`);
  if (!all.has("index.html") || !all.has("404.html")) throw malformed("it has no index.html or no 404.html");
}

/** @param {string} text */
function parse(text) {
  try {
    /** @type {unknown} */
    const found = JSON.parse(text);
    return found;
  } catch (error) {
    if (error instanceof SyntaxError) throw malformed("it is no JSON");
    throw error;
  }
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** @param {string} why */
function malformed(why) {
  return new Refusal("malformed", `The list of files in the signed file cannot be used: ${why}.`);
}
