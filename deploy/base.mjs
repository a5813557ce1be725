// The path under which the site lives.
import process from "node:process";

/** From FOTFASTE_BASE, with a slash at both ends. */
export function basePath() {
  return toBase(process.env.FOTFASTE_BASE ?? "");
}

/**
 * A path with one slash at both ends.
 * @param {string} path
 */
export function toBase(path) {
  return `/${path.replace(/^\/+|\/+$/g, "")}/`.replace("//", "/");
}
