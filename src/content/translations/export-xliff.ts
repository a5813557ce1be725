import xliff, { type XliffDocument, type XliffUnit } from "xliff";
import { keysForLanguage, PLURAL } from "../checks/check-keys";
import { longestLabel } from "../checks/label-length";
import { wantedFiles } from "../checks/check-words";
import { type Content } from "../reading/read-content";
import { type Language } from "../schemas/languages";
import { createContextNotes } from "./context-notes";
import { sourceLanguage, sourceText } from "./source-text";
import { isOutdated } from "./text-status";

/** An XLIFF file and how many texts it holds. */
export interface ExportedFile {
  text: string;
  units: number;
}

/**
 * Writes the texts of a language as XLIFF 2.0 (OASIS Standard, 2014): Swedish source, present translation, notes.
 * The same content gives the same bytes.
 * @param all every text; otherwise those that are missing and those older than their source.
 */
export async function exportXliff(content: Content, language: Language, all: boolean): Promise<ExportedFile> {
  const own = sourceLanguage(content);
  const source = content.words.get(own?.slug ?? "");
  if (!own || !source) throw new Error("There is no source language");
  const notesOf = createContextNotes(content, language);
  const english = content.words.get("en");
  const resources: XliffDocument["resources"] = {};
  let units = 0;
  for (const [name, keys] of wantedFiles(content, source)) {
    const file: Record<string, XliffUnit> = {};
    for (const key of keysForLanguage(keys ?? [], language.tag)) {
      const original = sourceText(source, name, key);
      if (original === undefined) continue;
      const target = content.words.get(language.slug)?.get(name)?.texts.get(key);
      if (!all && target !== undefined && !isOutdated(content, language, name, key)) continue;
      const longest = name === "ui" ? longestLabel(key.replace(PLURAL, ""), original) : undefined;
      file[key] = {
        source: original,
        ...(target !== undefined && { target }),
        note: notesOf({ name, key, source: original, english: sourceText(english, name, key) }),
        additionalAttributes: {
          ...(original.includes("\n") && { "xml:space": "preserve" }),
          ...(longest !== undefined && { sizeRestriction: longest }),
        },
      };
      units += 1;
    }
    if (Object.keys(file).length > 0) resources[fileId(name)] = file;
  }
  const document = { sourceLanguage: own.tag, targetLanguage: language.tag, resources };
  const body = await xliff.js2xliff(document, { indent: "  " });
  return { text: `<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`, units };
}

/** A file's id in XLIFF, which is an NMTOKEN and holds no slash; `municipalities/are` → `municipalities.are`. */
function fileId(name: string): string {
  return name.replace("/", ".");
}

/** The opposite of `fileId`. */
export function fileName(id: string): string {
  return id.replace(".", "/");
}
