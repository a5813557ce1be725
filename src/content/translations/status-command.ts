import { resolve } from "node:path";
import { replaceFile } from "../refresh/replace-file";
import { type Content } from "../reading/read-content";
import { statusPath } from "../reading/read-status";
import { type Language } from "../schemas/languages";
import { type Review, type StatusFile } from "../schemas/status";
import { countTranslations, digestOf, expandEntry, isOutdated, shortenStatus } from "./text-status";
import { sourceLanguage, sourceText } from "./source-text";
import { completeStatus, formatStatus, isSelected, type Selection } from "./write-status";

/** The table of languages: how much of each is translated, read by a person, and older than its source. */
export function describeStatus(content: Content, languages: readonly Language[]): string {
  const rows = languages.map((language) => {
    const { texts, wanted, human, reviewed, unread, outdated } = countTranslations(content, language);
    const share = wanted === 0 ? 0 : Math.floor((100 * texts) / wanted);
    if (language.translation === "source") return [language.slug, `${share} %`, String(texts), "", "", "", ""];
    return [language.slug, `${share} %`, ...[texts, human, reviewed, unread, outdated].map(String)];
  });
  const head = ["language", "complete", "texts", "human", "reviewed", "unread", "outdated"];
  const widths = head.map((name, at) => Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0)));
  return [head, ...rows]
    .map((row) =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0))).join("  "),
    )
    .join("\n");
}

/**
 * Writes the status of the languages: texts without one get one, `renew` names those whose translation is true to the
 * changed source again. Returns a line for each file that changed.
 */
export function writeStatus(
  root: string,
  content: Content,
  languages: readonly Language[],
  renew: readonly Selection[] = [],
): string[] {
  return languages.flatMap((language) => {
    if (language.translation === "source") return [];
    const status = completeStatus(content, language, (name, key) => isSelected(renew, name, key));
    return replaceStatus(root, content, language, status);
  });
}

/** Notes that somebody has read texts of a language; without a selection all that are up to date. Returns a line for what changed. */
export function writeReview(
  root: string,
  content: Content,
  language: Language,
  review: Review,
  only: readonly Selection[],
): string[] {
  const status = completeStatus(content, language);
  const source = content.words.get(sourceLanguage(content)?.slug ?? "");
  for (const [name, entries] of Object.entries(status)) {
    for (const [key, entry] of Object.entries(entries)) {
      if (only.length > 0 && !isSelected(only, name, key)) continue;
      // Whoever reads a whole file may not notice that its source has changed; such a text is named by its key.
      if (isOutdated(content, language, name, key) && !only.some((one) => one.name === name && one.key === key))
        continue;
      const text = sourceText(source, name, key);
      if (text === undefined) continue;
      entries[key] = shortenStatus(
        { ...expandEntry(entry, language), source: digestOf(text), reviewed: review },
        language,
      );
    }
  }
  return replaceStatus(root, content, language, status);
}

function replaceStatus(root: string, content: Content, { slug }: Language, status: StatusFile): string[] {
  const path = statusPath(slug);
  const before = content.status.get(slug)?.value;
  const text = formatStatus(status);
  if (before && formatStatus(before) === text) return [];
  replaceFile(resolve(root, path), text);
  return [`${path}: ${describeChange(before ?? {}, status)}`];
}

function describeChange(before: StatusFile, after: StatusFile): string {
  const list = (status: StatusFile) =>
    new Map(
      Object.entries(status).flatMap(([name, entries]) =>
        Object.entries(entries).map(([key, entry]) => [`${name} ${key}`, JSON.stringify(entry)] as const),
      ),
    );
  const [old, now] = [list(before), list(after)];
  const added = [...now.keys()].filter((key) => !old.has(key)).length;
  const removed = [...old.keys()].filter((key) => !now.has(key)).length;
  const changed = [...now].filter(([key, entry]) => old.has(key) && old.get(key) !== entry).length;
  return `${added} added, ${changed} changed, ${removed} removed`;
}
