import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { describeProblem, type Problem } from "../problem";
import { readContent, type Content } from "../reading/read-content";
import { type Language } from "../schemas/languages";
import { describeStatus, writeReview, writeStatus } from "./status-command";
import { readSelections } from "./write-status";

const USAGE = `npm run translations -- status [--lang ti] [--write [--renew guide,stories:are-first-job.title]]
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
    if (!(error instanceof CommandFault)) throw error;
    console.error(error.message);
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
