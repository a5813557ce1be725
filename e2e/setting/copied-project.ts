import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { leaveLanguagesOut } from "../../src/content/testing/leave-languages-out";

const PARTS = [
  "deploy",
  "facts",
  "locales",
  "public",
  "src",
  "index.html",
  "package.json",
  "tsconfig.json",
  "vite.config.ts",
];

/**
 * Copies the project, with the packages it has, into a temporary folder where a test may change its content. It has the
 * languages of the tests only: four are built four times as quickly as sixteen.
 * @param languages the copy has: the tried ones, or all
 */
export function copyProject(languages: "tried" | "all" = "tried"): string {
  const folder = mkdtempSync(join(tmpdir(), "fotfaste-project-"));
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  if (languages === "tried") leaveLanguagesOut(folder);
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "junction");
  return folder;
}

/**
 * Builds a copied project, without the compressed twins unless they are wanted. Returns where the site lies; throws with
 * what the build printed when it fails.
 */
export async function buildProject(folder: string, compressed = false): Promise<string> {
  const vite = resolve("node_modules/vite/bin/vite.js");
  await promisify(execFile)(process.execPath, [vite, "build", "--logLevel", "error", "--configLoader", "runner"], {
    cwd: folder,
    env: { ...process.env, ...(compressed ? {} : { FOTFASTE_UNCOMPRESSED: "1" }) },
  });
  return join(folder, "dist");
}
