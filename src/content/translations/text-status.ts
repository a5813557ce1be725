import { PLURAL } from "../checks/check-keys";
import { isPageFile } from "../checks/check-words";
import { sourceLanguage, sourceText } from "./source-text";
import { shortDigest } from "../publishing/digest";
import { type Content, type Words } from "../reading/read-content";
import { type Language } from "../schemas/languages";
import { type Review, type StatusEntry } from "../schemas/status";

/** How one text of a language was made. */
export interface TextStatus {
  /** Digest of the Swedish text it was made from. */
  source: string;
  by: "machine" | "human";
  reviewed?: Review | undefined;
}

/** Digest of a text of the source language, as a status keeps it. */
export function digestOf(text: string): string {
  return shortDigest(text);
}

/** Writes an entry out: one without `by` was made as its language is. */
export function expandEntry(entry: StatusEntry, { translation }: Pick<Language, "translation">): TextStatus {
  const usual = translation === "human" ? "human" : "machine";
  if (typeof entry === "string") return { source: entry, by: usual };
  return { ...entry, by: entry.by ?? usual };
}

/** The opposite of `expandEntry`: the shortest entry that says the same. */
export function shortenStatus({ source, by, reviewed }: TextStatus, { translation }: Pick<Language, "translation">) {
  const unusual = by !== (translation === "human" ? "human" : "machine");
  if (!unusual && !reviewed) return source;
  return { source, ...(unusual && { by }), ...(reviewed && { reviewed }) } satisfies StatusEntry;
}

/** True when somebody has read the text: its translator was a person, or somebody reviewed it. */
export function isRead({ by, reviewed }: TextStatus): boolean {
  return by === "human" || reviewed !== undefined;
}

/** What is known of a text; undefined for the source language and for a text without a status. */
export function statusOf(
  content: Pick<Content, "status">,
  language: Language,
  name: string,
  key: string,
): TextStatus | undefined {
  const entry = content.status.get(language.slug)?.value[name]?.[key];
  return entry === undefined ? undefined : expandEntry(entry, language);
}

/** True when the text was made from an earlier Swedish text than the present one. */
export function isOutdated(content: Content, language: Language, name: string, key: string): boolean {
  const known = statusOf(content, language, name, key);
  const own = sourceLanguage(content);
  if (!known || !own) return false;
  const text = sourceText(content.words.get(own.slug), name, key);
  return text !== undefined && digestOf(text) !== known.source;
}

/** How the texts of a language stand; the plural forms of a text are one text, as weak as the weakest of them. */
export interface TranslationCounts {
  /** Texts that the language has. */
  texts: number;
  /** Texts that the source language has. */
  wanted: number;
  /** Made by a person. */
  human: number;
  /** Reviewed by somebody. */
  reviewed: number;
  /** Neither made nor reviewed by a person. */
  unread: number;
  /** Older than their source. */
  outdated: number;
}

/** Counts the texts of a language. The source language's own are neither human, reviewed nor unread. */
export function countTranslations(content: Content, language: Language): TranslationCounts {
  const counts = { texts: 0, wanted: 0, human: 0, reviewed: 0, unread: 0, outdated: 0 };
  counts.wanted = groupForms(content.words.get(sourceLanguage(content)?.slug ?? "")).length;
  for (const { name, keys } of groupForms(content.words.get(language.slug))) {
    counts.texts += 1;
    if (language.translation === "source") continue;
    const all = keys.map((key) => statusOf(content, language, name, key));
    if (all.every((one) => one?.by === "human")) counts.human += 1;
    if (all.every((one) => one?.reviewed)) counts.reviewed += 1;
    if (!all.every((one) => one && isRead(one))) counts.unread += 1;
    if (keys.some((key) => isOutdated(content, language, name, key))) counts.outdated += 1;
  }
  return counts;
}

/** The texts of a language, each with the keys of its plural forms. */
function groupForms(words: Words | undefined): { name: string; keys: string[] }[] {
  const groups = new Map<string, { name: string; keys: string[] }>();
  for (const [name, { texts }] of words ?? []) {
    if (!isPageFile(name)) continue;
    for (const key of texts.keys()) {
      const id = `${name} ${key.replace(PLURAL, "")}`;
      const group = groups.get(id);
      if (group) group.keys.push(key);
      else groups.set(id, { name, keys: [key] });
    }
  }
  return [...groups.values()];
}
