import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { findTermRemarks } from "../checks/term-use";
import { describeProblem, type Problem } from "../problem";
import { readContent, type Content } from "../reading/read-content";
import { type Language } from "../schemas/languages";
import { replaceFile } from "../refresh/replace-file";
import { exportXliff } from "./export-xliff";
import { importFile } from "./import-command";
import { RefusedFile } from "./read-xliff";
import { describeStatus, writeReview, writeStatus } from "./status-command";
import { readSelections } from "./write-status";

const USAGE = `npm run translations -- status [--lang ti] [--write [--renew guide,stories:are-first-job.title]]
npm run translations -- terms [--lang ti]
npm run translations -- export --lang ti [--all] [--out ti.xlf]
npm run translations -- import ti.xlf [--lang ti] [--reviewed-by "native reader"]
npm run translations -- review --lang ti --by "native reader" [--only guide,stories:are-first-job.title]`;

/** What a command needs beside its options. */
export interface Place {
  root: string;
  /** ISO date that reviews are noted with. */
  today: string;
}

/**
 * `npm run translations`: how the translations stand, and the way of a file to a translator and back.
 * @returns the exit code: 0 when all went well, else 1.
 */
export async function main(
  args: string[] = [],
  place: Place = { root: resolve("."), today: new Date().toISOString().slice(0, 10) },
): Promise<number> {
  try {
    return await run(args, place);
  } catch (error) {
    if (!(error instanceof CommandFault || error instanceof RefusedFile)) throw error;
    console.error(error instanceof RefusedFile ? `${error.message}\nNothing has changed.` : error.message);
    return 1;
  }
}

/** Something that the person at the command can mend; the message says what. */
export class CommandFault extends Error {}

async function run(args: string[], { root, today }: Place): Promise<number> {
  const { values, positionals } = readArguments(args);
  const problems: Problem[] = [];
  const content = readContent(root, problems);
  if (problems.length > 0) throw new CommandFault(problems.map(describeProblem).join("\n"));
  switch (positionals[0]) {
    case "status": {
      const languages = values.lang === undefined ? content.languages : [findLanguage(content, values.lang)];
      const renew = values.renew === undefined ? [] : readSelections(values.renew);
      if (values.write) print(writeStatus(root, content, languages, renew), "Every text has its status.");
      else console.log(describeStatus(content, languages));
      return 0;
    }
    case "review": {
      if (values.by === undefined) throw new CommandFault(`Say in which role, with --by "native reader".\n${USAGE}`);
      const only = values.only === undefined ? [] : readSelections(values.only);
      const language = findLanguage(content, values.lang);
      print(writeReview(root, content, language, { by: values.by, on: today }, only), "Nothing has changed.");
      return 0;
    }
    case "terms": {
      const remarks = findTermRemarks(content).filter(
        ({ file }) => values.lang === undefined || file.startsWith(`locales/${values.lang}/`),
      );
      print(remarks.map(describeProblem), "Every term has its agreed rendering.");
      return 0;
    }
    case "export": {
      const language = findLanguage(content, values.lang);
      const { text, units } = await exportXliff(content, language, values.all);
      const path = resolve(values.out ?? `${language.slug}.xlf`);
      if (units === 0) console.log("Every text is translated and up to date; --all exports them nevertheless.");
      else {
        replaceFile(path, text);
        console.log(`${path}: ${units} texts`);
      }
      return 0;
    }
    case "import": {
      const [, path] = positionals;
      if (path === undefined || !existsSync(path)) throw new CommandFault(`Name the file to import.\n${USAGE}`);
      const by = values["reviewed-by"];
      const { taken, same, refused, untranslated } = await importFile(root, content, readFileSync(path, "utf8"), {
        language: values.lang,
        review: by === undefined ? undefined : { by, on: today },
      });
      console.log(`${taken.length} taken, ${same} as they were, ${untranslated} without a translation`);
      if (refused.length === 0) return 0;
      console.error(`${refused.length} refused; the others are in their files:\n  ${refused.join("\n  ")}`);
      return 1;
    }
    default:
      throw new CommandFault(USAGE);
  }
}

function print(lines: readonly string[], otherwise: string): void {
  console.log(lines.length > 0 ? lines.join("\n") : otherwise);
}

function readArguments(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        lang: { type: "string" },
        write: { type: "boolean", default: false },
        renew: { type: "string" },
        by: { type: "string" },
        only: { type: "string" },
        all: { type: "boolean", default: false },
        out: { type: "string" },
        "reviewed-by": { type: "string" },
      },
    });
  } catch (error) {
    throw new CommandFault(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

/** A language that is translated, by its slug. */
function findLanguage({ languages }: Content, slug: string | undefined): Language {
  const translated = languages.filter(({ translation }) => translation !== "source");
  const language = translated.find((row) => row.slug === slug);
  if (!language)
    throw new CommandFault(`Name the language with --lang: one of ${translated.map((row) => row.slug).join(", ")}.`);
  return language;
}
