import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";

/** New texts of files by their paths below a folder. */
export type Changes = Readonly<Record<string, string>>;

/**
 * A folder like another one but for some files, which have other texts or are new. It lies in a temporary place, where it
 * stays as long as this process.
 */
export function layOver(folder: string, changes: Changes): string {
  const place = mkdtempSync(join(tmpdir(), "fotfaste-laid-over-"));
  process.once("exit", () => rmSync(place, { recursive: true, force: true }));
  fill(place, resolve(folder), changes);
  return place;
}

function fill(place: string, folder: string, changes: Changes): void {
  const names = Object.keys(changes).map((path) => path.split("/", 1).join());
  for (const name of new Set([...readdirSync(folder), ...names])) {
    const text = changes[name];
    const within = Object.entries(changes).flatMap(([path, content]) =>
      path.startsWith(`${name}/`) ? [[path.slice(name.length + 1), content] as const] : [],
    );
    if (text !== undefined) writeFileSync(join(place, name), text);
    else if (within.length > 0) {
      mkdirSync(join(place, name));
      fill(join(place, name), join(folder, name), Object.fromEntries(within));
    } else if (!isOldTwin(name, changes)) symlinkSync(join(folder, name), join(place, name));
  }
}

/** A compressed copy of a file as it was before. */
function isOldTwin(name: string, changes: Changes): boolean {
  return changes[name.replace(/\.(br|gz)$/, "")] !== undefined;
}
