import { keysForLanguage } from "../checks/check-keys";
import { wantedFiles } from "../checks/check-words";
import { type Content } from "../reading/read-content";
import { type Language } from "../schemas/languages";
import { type StatusEntry, type StatusFile } from "../schemas/status";
import { digestOf } from "./text-status";
import { sourceLanguage, sourceText } from "./source-text";

/** Which texts of a language a command means: all of a file, or one of its keys. */
export interface Selection {
  name: string;
  key?: string | undefined;
}

/** Reads `guide` or `stories:are-first-job.title`, several separated by commas. */
export function readSelections(text: string): Selection[] {
  return text.split(",").map((part) => {
    const [name = "", key] = part.trim().split(":");
    return { name, key };
  });
}

/** Whether one of the selections means a text. */
export function isSelected(selections: readonly Selection[], name: string, key: string): boolean {
  return selections.some((one) => one.name === name && (one.key === undefined || one.key === key));
}

/**
 * The status of a language as it should stand: a text without one gets the digest of its present source and counts as
 * made like its language; what is of no text any more is left out. A digest is renewed only for what `renewed` names,
 * because only the person who compared the text with its changed source can say that it is true to it again; a review
 * of the earlier text goes with it.
 */
export function completeStatus(
  content: Content,
  language: Language,
  renewed: (name: string, key: string) => boolean = () => false,
): StatusFile {
  const source = content.words.get(sourceLanguage(content)?.slug ?? "");
  const known = content.status.get(language.slug)?.value ?? {};
  const complete: StatusFile = {};
  if (!source) return known;
  for (const [name, keys] of wantedFiles(content, source)) {
    const texts = content.words.get(language.slug)?.get(name)?.texts;
    if (!keys || !texts) {
      if (known[name]) complete[name] = known[name];
      continue;
    }
    const entries: Record<string, StatusEntry> = {};
    const asked = keysForLanguage(keys, language.tag);
    for (const key of texts.keys()) {
      const text = sourceText(source, name, key);
      if (text === undefined || !asked.has(key)) continue;
      const entry = known[name]?.[key];
      entries[key] = entry === undefined ? digestOf(text) : renewed(name, key) ? renew(entry, digestOf(text)) : entry;
    }
    if (Object.keys(entries).length > 0) complete[name] = entries;
  }
  return complete;
}

function renew(entry: StatusEntry, digest: string): StatusEntry {
  if (typeof entry === "string") return digest;
  if (entry.source === digest) return entry;
  return entry.by ? { source: digest, by: entry.by } : digest;
}

/** A status as its file holds it: files and keys in the order of the language's texts; the usual text takes one line. */
export function formatStatus(status: StatusFile): string {
  return `${JSON.stringify(status, null, 2)}\n`;
}
