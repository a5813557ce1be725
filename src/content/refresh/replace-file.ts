import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Whether a file is there and holds exactly this text. */
export function holdsText(path: string, text: string): boolean {
  return existsSync(path) && readFileSync(path, "utf8") === text;
}

/** Puts a text in a file's place as a whole: it is written beside, and the new file takes the name of the old in one step. */
export function replaceFile(path: string, text: string): void {
  const beside = `${path}.new`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(beside, text);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true, recursive: true });
    throw error;
  }
}
