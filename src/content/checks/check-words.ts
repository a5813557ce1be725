import { type Problem } from "../problem";
import { type Content, type Words } from "../reading/read-content";
import { type WordFile } from "../reading/read-words";
import { type Language } from "../schemas/languages";
import { checkKeys, keysForLanguage } from "./check-keys";
import { checkNames, NAMES } from "./check-names";
import { checkLabels } from "./label-length";
import { checkLetters } from "./check-letters";
import { checkSame } from "./check-same";
import { createIsName } from "./foreign-words";
import { sourceText } from "../translations/source-text";
import { checkAgainstSource, checkTexts } from "./check-text";
import { HIGHEST_LIX, lix } from "./readability";
import { placeholdersIn } from "./text-parts";
import { eventKeys, guideKeys, municipalityKeys, storyKeys } from "./wanted-keys";

/** Placeholders of the interface that the build fills in. */
export const BUILD_PLACEHOLDERS = ["count", "date"] as const;
/** Placeholders of the interface that the browser fills in. */
export const RUN_TIME_PLACEHOLDERS = [
  "name",
  "year",
  "publisher",
  "hours",
  "kilometres",
  "other",
  "difference",
  "low",
  "high",
  "word",
  "whole",
  "done",
  "total",
  "size",
  "number",
] as const;

/** Files of the interface: their source language says which texts there are. */
const BROWSER_FILES: readonly string[] = ["ui", "kiosk", "find", "visit"];

/** Checks the words of every language: keys, texts, placeholders, numbers, and how easy easy Swedish is. */
export function checkWords(content: Content, problems: Problem[]): void {
  const sourceLanguage = content.languages.find(({ translation }) => translation === "source");
  const sourceWords = sourceLanguage && content.words.get(sourceLanguage.slug);
  if (!sourceWords) return;
  const wanted = wantedFiles(content, sourceWords);
  const checkText = createTextChecks(content, sourceWords);
  for (const language of content.languages) {
    const words = content.words.get(language.slug) ?? new Map<string, WordFile>();
    for (const [name, keys] of wanted) {
      const file = words.get(name);
      const path = `locales/${language.slug}/${name}.json`;
      if (!file) {
        if (!content.unread.has(path))
          problems.push({ file: path, found: "no file", expected: "the words of this page" });
        continue;
      }
      checkFile(file, name, language, keys, problems);
      checkText(file, name, language, problems);
    }
    checkNames(content, language, problems);
    for (const [name, { file }] of words) {
      if (!wanted.has(name) && isPageFile(name))
        problems.push({ file, found: "a file", expected: "only words that facts/ or the interface name" });
    }
  }
  checkSame(content, problems);
}

/** Checks the texts of one file, whichever of the language's keys it has. */
export type CheckTexts = (file: WordFile, name: string, language: Language, problems: Problem[]) => void;

/** Prepares the checks that a text must pass by itself and against its source, at build and when it is taken in. */
export function createTextChecks(content: Content, sourceWords: Words): CheckTexts {
  const isName = createIsName(sourceWords);
  return (file, name, language, problems) => {
    const originalOf = (key: string) => sourceText(sourceWords, name, key);
    const source = sourceWords.get(name);
    checkTexts(file, problems);
    if (source && source !== file && language.translation !== "source") {
      checkAgainstSource(file, source, problems);
      checkLetters(file, originalOf, language, isName, problems);
      if (name === "ui") checkLabels(file, originalOf, problems);
    }
    if (language.tag === "sv-simple") checkReadability(file, problems);
    if (language.tag.startsWith("sv")) checkNoSwedishMark(file, problems);
    checkPlaceholders(file, name, content, problems);
  };
}

/**
 * Whether a file of a language's folder holds texts of pages; `names` holds place names in the language's script,
 * `occupations` the names of occupations, which are checked by themselves.
 */
export function isPageFile(name: string): boolean {
  return name !== NAMES && name !== "occupations";
}

/** The keys of each page by the name of its word file; undefined where the file that decides them cannot be read. */
export function wantedFiles(content: Content, sourceWords: Words): Map<string, Set<string> | undefined> {
  const ui = sourceWords.get("ui");
  const wanted = new Map([["ui", ui && new Set(ui.texts.keys())]]);
  for (const name of BROWSER_FILES.slice(1)) {
    const file = sourceWords.get(name);
    wanted.set(name, file && new Set(file.texts.keys()));
  }
  if (content.events && content.events.value.events.length > 0) wanted.set("events", eventKeys(content.events.value));
  wanted.set("guide", content.guide && guideKeys(content.guide.value));
  wanted.set("stories", content.stories && storyKeys(content.stories.value));
  for (const path of content.unread) {
    const name = /^facts\/(municipalities\/.+)\.yaml$/.exec(path)?.[1];
    if (name) wanted.set(name, undefined);
  }
  for (const { value } of content.municipalities) wanted.set(`municipalities/${value.id}`, municipalityKeys(value));
  return wanted;
}

function checkFile(
  file: WordFile,
  name: string,
  language: Language,
  keys: ReadonlySet<string> | undefined,
  problems: Problem[],
): void {
  const because = BROWSER_FILES.includes(name)
    ? "as in the source language"
    : "for each statement of the facts and for nothing else";
  if (keys) checkKeys(file, keysForLanguage(keys, language.tag), because, problems);
}

function checkReadability(file: WordFile, problems: Problem[]): void {
  const value = lix(file.texts.values());
  if (value > HIGHEST_LIX) {
    problems.push({
      file: file.file,
      found: `LIX ${value.toFixed(1)}`,
      expected: `at most ${HIGHEST_LIX} as the mean of the page`,
    });
  }
}

function checkNoSwedishMark(file: WordFile, problems: Problem[]): void {
  for (const [key, text] of file.texts) {
    if (text.includes("[["))
      problems.push({
        file: file.file,
        line: file.lineOf(key),
        key,
        found: "[[",
        expected: "no mark for Swedish words in Swedish",
      });
  }
}

function checkPlaceholders(file: WordFile, name: string, content: Content, problems: Problem[]): void {
  const known = knownPlaceholders(name, content);
  for (const [key, text] of known ? file.texts : []) {
    for (const placeholder of placeholdersIn(text)) {
      if (!known?.includes(placeholder)) {
        problems.push({
          file: file.file,
          line: file.lineOf(key),
          key,
          found: `the unknown figure {{${placeholder}}}`,
          expected: known?.map((id) => `{{${id}}}`).join(", ") || "no figure here",
        });
      }
    }
  }
}

/**
 * What a page's texts may hold: on a municipality's page the figures that have a value for it, since the reader would see
 * the bare placeholder of any other. Undefined where the file that decides it cannot be read.
 */
function knownPlaceholders(name: string, { statistics, municipalities }: Content): readonly string[] | undefined {
  if (name === "find") return [...RUN_TIME_PLACEHOLDERS, "count", "value"];
  if (name === "ui" || name === "visit") return [...BUILD_PLACEHOLDERS, ...RUN_TIME_PLACEHOLDERS];
  if (!name.startsWith("municipalities/")) return [];
  const municipality = municipalities.find(({ value }) => name === `municipalities/${value.id}`);
  if (!municipality || statistics.indicators.length === 0) return undefined;
  return statistics.indicators.filter(({ values }) => values.has(municipality.value.code)).map(({ id }) => id);
}
