import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Content } from "../reading/read-content";
import { statusPath } from "../reading/read-status";
import { type Review } from "../schemas/status";
import { digestOfReturned, judgeTexts, type Judgement } from "./import-texts";
import { readXliff } from "./read-xliff";
import { replaceTogether } from "./replace-together";
import { expandEntry, shortenStatus } from "./text-status";
import { completeStatus, formatStatus } from "./write-status";

/**
 * Takes a translator's file: writes what is right, marks it as made by a person, and answers what was done with each
 * text. All files are replaced together or none is.
 * @throws {RefusedFile} when the file as a whole is not taken; then nothing has changed.
 */
export async function importFile(
  root: string,
  content: Content,
  text: string,
  { review, language: expected }: { review?: Review | undefined; language?: string | undefined } = {},
): Promise<Judgement & { untranslated: number }> {
  const returned = await readXliff(text);
  const judgement = judgeTexts(content, returned, review, expected);
  replaceTogether(root, describeFiles(root, content, judgement, review));
  return { ...judgement, untranslated: returned.untranslated };
}

/** The files as they will stand, by path; none where nothing is taken. */
function describeFiles(
  root: string,
  content: Content,
  { language, taken }: Judgement,
  review: Review | undefined,
): Map<string, string> {
  const files = new Map<string, string>();
  if (taken.length === 0) return files;
  const words = new Map(content.words.get(language.slug));
  for (const name of new Set(taken.map((text) => text.name))) {
    const path = `locales/${language.slug}/${name}.json`;
    const tree = existsSync(resolve(root, path)) ? (JSON.parse(readFileSync(resolve(root, path), "utf8")) as Tree) : {};
    const texts = new Map(words.get(name)?.texts);
    for (const { key, target } of taken.filter((text) => text.name === name)) {
      setIn(tree, key.split("."), target);
      texts.set(key, target);
    }
    words.set(name, { file: path, texts, lineOf: () => undefined });
    files.set(path, `${JSON.stringify(tree, null, 2)}\n`);
  }
  const status = completeStatus({ ...content, words: new Map(content.words).set(language.slug, words) }, language);
  for (const text of taken) {
    const entry = status[text.name]?.[text.key];
    const file = status[text.name];
    if (!file || entry === undefined) continue;
    const known = expandEntry(entry, language);
    const changed = content.words.get(language.slug)?.get(text.name)?.texts.get(text.key) !== text.target;
    file[text.key] = shortenStatus(
      { source: digestOfReturned(text), by: changed ? "human" : known.by, reviewed: review },
      language,
    );
  }
  files.set(statusPath(language.slug), formatStatus(status));
  return files;
}

interface Tree {
  [name: string]: string | Tree;
}

function setIn(tree: Tree, [name = "", ...rest]: string[], text: string): void {
  if (rest.length === 0) {
    tree[name] = text;
    return;
  }
  const child = (tree[name] ??= {});
  if (typeof child !== "string") setIn(child, rest, text);
}
