import { createTextChecks, wantedFiles } from "../checks/check-words";
import { checkSame } from "../checks/check-same";
import { keysForLanguage } from "../checks/check-keys";
import { type Problem } from "../problem";
import { type Content } from "../reading/read-content";
import { type WordFile } from "../reading/read-words";
import { type Language } from "../schemas/languages";
import { type Review } from "../schemas/status";
import { type ReturnedFile, type ReturnedText, RefusedFile } from "./read-xliff";
import { sourceLanguage, sourceText } from "./source-text";
import { digestOf, isOutdated, isRead, statusOf } from "./text-status";

/** What becomes of a translator's file. */
export interface Judgement {
  language: Language;
  /** Texts to take, by file: those that differ from ours, and with a review also those that do not. */
  taken: ReturnedText[];
  /** Texts that are as ours, and that nobody says to have read. */
  same: number;
  /** Where each refused text stands, and why. */
  refused: string[];
}

/**
 * Judges each text of a translator's file by the rules of the build. Nothing is written.
 * @param expected slug of the language that the file must be for, where that was said.
 * @throws {RefusedFile} when the file is for another language, or from another source language.
 */
export function judgeTexts(content: Content, returned: ReturnedFile, review?: Review, expected?: string): Judgement {
  const own = sourceLanguage(content);
  const source = content.words.get(own?.slug ?? "");
  const language = content.languages.find(({ tag }) => tag === returned.targetTag);
  if (!own || !source || returned.sourceTag !== own.tag)
    throw new RefusedFile(`The file is made from ${returned.sourceTag}, not from ${own?.tag ?? "a known language"}.`);
  if (!language || language === own)
    throw new RefusedFile(`The file is for ${returned.targetTag}, which is none of the languages.`);
  if (expected !== undefined && language.slug !== expected)
    throw new RefusedFile(`The file is for ${language.slug}, not for ${expected}.`);
  const wanted = wantedFiles(content, source);
  const judgement: Judgement = { language, taken: [], same: 0, refused: [] };
  const refuse = ({ name, key }: ReturnedText, reason: string) =>
    judgement.refused.push(`locales/${language.slug}/${name}.json ${key}: ${reason}`);
  const candidates: ReturnedText[] = [];
  for (const text of returned.texts) {
    const { name, key, target } = text;
    const keys = wanted.get(name);
    const original = sourceText(source, name, key);
    if (!keys || original === undefined || !keysForLanguage(keys, language.tag).has(key)) {
      refuse(text, "there is no such text");
      continue;
    }
    const ours = content.words.get(language.slug)?.get(name)?.texts.get(key);
    const known = statusOf(content, language, name, key);
    const stale = text.source !== original;
    if (ours === target && (!review || stale)) judgement.same += 1;
    else if (stale && known && isRead(known) && !isOutdated(content, language, name, key))
      refuse(text, "its Swedish text has changed since, and what stands here is newer; export it again");
    else candidates.push(text);
  }
  const faults = findFaults(content, language, candidates);
  for (const text of candidates) {
    const fault = faults.get(`${text.name} ${text.key}`);
    if (fault) refuse(text, fault);
    else judgement.taken.push(text);
  }
  return judgement;
}

/** The first fault of each text that has one, by file and key. */
function findFaults(content: Content, language: Language, texts: readonly ReturnedText[]): Map<string, string> {
  const source = content.words.get(sourceLanguage(content)?.slug ?? "") ?? new Map<string, WordFile>();
  const check = createTextChecks(content, source);
  const faults = new Map<string, string>();
  const own = new Map<string, WordFile>();
  const note = (name: string, { key, found, expected }: Problem) => {
    // A fault of the page as a whole, such as long words in easy Swedish, is one of every text that came for it.
    const keys = key === undefined ? texts.filter((text) => text.name === name).map((text) => text.key) : [key];
    for (const one of keys) {
      const id = `${name} ${one}`;
      if (!faults.has(id)) faults.set(id, `found ${found}, expected ${expected}`);
    }
  };
  for (const name of new Set(texts.map((text) => text.name))) {
    const mine = texts.filter((text) => text.name === name);
    const file: WordFile = {
      file: `locales/${language.slug}/${name}.json`,
      texts: new Map(mine.map(({ key, target }) => [key, target])),
      lineOf: () => undefined,
    };
    own.set(name, file);
    const problems: Problem[] = [];
    check(file, name, language, problems);
    for (const problem of problems) note(name, problem);
  }
  const others = new Map([...content.words].filter(([slug]) => slug !== language.slug));
  const rows = [...content.languages.filter((row) => row !== language), language];
  const copied: Problem[] = [];
  checkSame({ ...content, languages: rows, words: others.set(language.slug, own) }, copied);
  for (const problem of copied) {
    const name = [...own].find(([, { file }]) => file === problem.file)?.[0];
    if (name) note(name, problem);
  }
  return faults;
}

/** The digest that a taken text gets: of the Swedish text that its translator saw. */
export function digestOfReturned({ source }: ReturnedText): string {
  return digestOf(source);
}
