import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { isSeq, parseDocument, type YAMLMap } from "yaml";
import { LANGUAGES } from "./site";

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
 */
export function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), "fotfaste-project-"));
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  leaveLanguagesOut(folder);
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

function leaveLanguagesOut(folder: string): void {
  const path = join(folder, "locales/languages.yaml");
  const table = parseDocument(readFileSync(path, "utf8"));
  const rows = table.get("languages");
  if (!isSeq<YAMLMap>(rows)) throw new Error("locales/languages.yaml has no rows");
  const slugs: readonly string[] = LANGUAGES;
  const left = rows.items.map((row) => String(row.get("slug"))).filter((slug) => !slugs.includes(slug));
  rows.items = rows.items.filter((row) => slugs.includes(String(row.get("slug"))));
  writeFileSync(path, String(table));
  for (const slug of left) rmSync(join(folder, "locales", slug), { recursive: true });
  const glossary = join(folder, "locales/glossary.yaml");
  writeFileSync(glossary, readFileSync(glossary, "utf8").replace("languages: []", `languages: [${left.join(", ")}]`));
}
