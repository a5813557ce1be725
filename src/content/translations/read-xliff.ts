import { z } from "zod";
import xliff from "xliff";
import { fileName } from "./export-xliff";

/** A text as it came back from a translator. */
export interface ReturnedText {
  name: string;
  key: string;
  /** The Swedish text that it was made from. */
  source: string;
  target: string;
}

export interface ReturnedFile {
  sourceTag: string;
  targetTag: string;
  texts: ReturnedText[];
  /** How many texts have no translation yet. */
  untranslated: number;
}

/** A file that is not taken, whole; the message says why. */
export class RefusedFile extends Error {}

const plain = z.union([z.string(), z.array(z.never()).length(0)]).optional();
const unit = z.object({ source: z.unknown(), target: z.unknown() }).partial();
const document = z.object({
  sourceLanguage: z.string(),
  targetLanguage: z.string(),
  resources: z.record(z.string(), z.record(z.string(), z.unknown())),
});

/** What no file of translations needs, and what could bring in other things than its own words. */
const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/<!DOCTYPE/i, "a document type"],
  [/<!ENTITY/i, "an entity"],
  [/<!\[CDATA\[/i, "a CDATA section"],
  [/<\?(?!xml\s)/i, "a processing instruction"],
  [/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i, "an unknown entity"],
  // eslint-disable-next-line no-control-regex -- these signs are what is looked for
  [/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/, "a control character"],
];

/** Markup inside a text: nobody who translates puts it there, so a file that has it is not trusted at all. */
const MARKUP = /<[/!?]?[a-z]|&#?\w+;/i;

/** The longest file that is read; all texts of a language with their notes are below a megabyte. */
export const LONGEST_FILE = 20_000_000;

/**
 * Reads an XLIFF 2.0 file of a translator.
 * @throws {RefusedFile} when it is no whole XLIFF 2.0 file, names a text twice, or holds anything but words.
 */
export async function readXliff(text: string): Promise<ReturnedFile> {
  if (text.length > LONGEST_FILE) throw new RefusedFile("The file is too long.");
  for (const [pattern, what] of FORBIDDEN)
    if (pattern.test(text)) throw new RefusedFile(`The file holds ${what}; a file of translations has none.`);
  // The library's parser takes what is open at the end for closed.
  if (!/<\/xliff>\s*$/.test(text)) throw new RefusedFile("The file is not whole: its end is missing.");
  for (const { index, 2: words = "" } of text.matchAll(/<(source|target)(?:\s[^>]*[^/>])?>([^]*?)<\/\1\s*>/g)) {
    // The library leaves elements out that it does not know; a text would lose words without anybody's notice.
    if (words.includes("<")) {
      const key = [...text.slice(0, index).matchAll(/<unit\s[^>]*?\bid="([^"]*)"/g)].at(-1)?.[1] ?? "";
      throw new RefusedFile(`${key}: an element inside a text.`);
    }
  }
  const read = document.safeParse(await parse(text.replace(/^\ufeff/, "")));
  if (!read.success) throw new RefusedFile("The file is no XLIFF 2.0 with srcLang and trgLang.");
  const { sourceLanguage, targetLanguage, resources } = read.data;
  const returned: ReturnedFile = { sourceTag: sourceLanguage, targetTag: targetLanguage, texts: [], untranslated: 0 };
  let units = 0;
  for (const [id, file] of Object.entries(resources)) {
    for (const [key, value] of Object.entries(file)) {
      const name = fileName(id);
      const place = `${name} ${key}`;
      const { source, target } = unit.safeParse(value).data ?? {};
      if (source === undefined && target === undefined) throw new RefusedFile(`${place}: not a unit with a source.`);
      units += 1;
      const [original, words] = [plain.safeParse(source), plain.safeParse(target)];
      if (!original.success || !words.success) throw new RefusedFile(`${place}: an element inside a text.`);
      if (typeof words.data === "string" && MARKUP.test(words.data))
        throw new RefusedFile(`${place}: markup in a text.`);
      if (typeof words.data !== "string" || words.data.trim() === "") returned.untranslated += 1;
      else returned.texts.push({ name, key, source: String(original.data ?? ""), target: words.data });
    }
  }
  // The library keeps the last of two units with one id, and what it does not know it leaves out.
  const count = (element: string) => text.match(new RegExp(`<${element}[\\s>]`, "g"))?.length ?? 0;
  if (count("segment") !== count("unit"))
    throw new RefusedFile("A text is divided into several segments; put it together in one before you send it.");
  if (units !== count("unit")) throw new RefusedFile("The file names a text twice, or holds units outside its files.");
  return returned;
}

async function parse(text: string): Promise<unknown> {
  try {
    return await xliff.xliff2js(text);
  } catch (error) {
    const [reason = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    throw new RefusedFile(`The file cannot be read, perhaps it is not whole: ${reason}`, { cause: error });
  }
}
