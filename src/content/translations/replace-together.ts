import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

/**
 * Replaces several files: all are written beside their places first, and only then take them. Where one cannot, those
 * that already have are put back, so that either all are new or none is.
 */
export function replaceTogether(root: string, files: ReadonlyMap<string, string>): void {
  const places = [...files].map(([path, text]) => ({ path: resolve(root, path), text }));
  const before = places.map(({ path }) => (existsSync(path) ? readFileSync(path, "utf8") : null));
  let done = 0;
  try {
    for (const { path, text } of places) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(`${path}.new`, text);
    }
    for (const { path } of places) {
      renameSync(`${path}.new`, path);
      done += 1;
    }
  } catch (error) {
    places.slice(0, done).forEach(({ path }, at) => {
      const text = before[at];
      if (typeof text === "string") writeFileSync(path, text);
      else rmSync(path);
    });
    throw error;
  } finally {
    for (const { path } of places) rmSync(`${path}.new`, { force: true });
  }
}
