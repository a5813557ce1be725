import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isSeq, parseDocument, type YAMLMap } from "yaml";

/** Languages in which everything is tried: the source, easy Swedish, one to each side. Four are read more quickly than sixteen. */
export const TRIED_LANGUAGES = ["sv", "sv-simple", "en", "ar"] as const;

/** Takes languages out of a copy of the project's content: their rows, their folders; the glossary goes on holding them. */
export function leaveLanguagesOut(root: string, kept: readonly string[] = TRIED_LANGUAGES): void {
  const path = join(root, "locales/languages.yaml");
  const table = parseDocument(readFileSync(path, "utf8"));
  const rows = table.get("languages");
  if (!isSeq<YAMLMap>(rows)) throw new Error("locales/languages.yaml has no rows");
  const slugs = rows.items.map((row) => String(row.get("slug")));
  const left = slugs.filter((slug) => !kept.includes(slug));
  rows.items = rows.items.filter((row) => !left.includes(String(row.get("slug"))));
  writeFileSync(path, String(table));
  for (const slug of left) rmSync(join(root, "locales", slug), { recursive: true });
  const glossary = join(root, "locales/glossary.yaml");
  const before = readFileSync(glossary, "utf8");
  const after = before.replace("languages: []", `languages: [${left.join(", ")}]`);
  if (before === after) throw new Error("locales/glossary.yaml has no empty list of languages to come");
  writeFileSync(glossary, after);
}
