import { type PackSource, type PackStatement } from "../pack";
import { type Source } from "../schemas/source";
import { type Statement } from "../schemas/statement";
import { type StatementYear } from "../schemas/statement-year";
import { type Translate } from "../../i18n/build-words";
import { type Formats, yearKey } from "./formats";

/** A statement is shown as old when its year lies this many years or more before the content's date. */
const YEARS_UNTIL_OLD = 5;

/** What writing a statement into a pack needs. */
export interface PackWriter {
  formats: Formats;
  translate: Translate;
  /** Year of the content's date. */
  year: number;
  sources: SourceShelf;
}

/** Collects the sources of a pack, each once. */
export class SourceShelf {
  readonly list: PackSource[] = [];
  readonly #places = new Map<string, number>();

  constructor(private readonly formats: Formats) {}

  /** Index of a source in `list`. */
  place({ publisher, title, address, date }: Source): number {
    const source: PackSource = { publisher };
    if (title) source.title = title;
    if (address) source.address = address;
    if (date) source.date = this.formats.isolate(this.formats.date(date));
    const key = JSON.stringify(source);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.list.length);
    return this.list.push(source) - 1;
  }
}

/** Writes a year as the reader sees it: "2021", "about 2021", "year not stated". */
export function writeYear(year: StatementYear, { formats, translate }: PackWriter): string {
  return formats.isolate(translate(yearKey(year), { year: String(year.year ?? "") }));
}

/** True when the editors marked a statement old or its year is long past. */
export function isOld({ old, year }: Pick<Statement, "old" | "year">, now: number): boolean {
  if (old === true) return true;
  if (year.year === null || year.precision === "or_later") return false;
  const latest = year.precision === "before" ? year.year - 1 : year.year;
  return now - latest >= YEARS_UNTIL_OLD;
}

/** Joins a statement's facts with its words. */
export function buildStatement(
  statement: Statement,
  text: string,
  sources: Record<string, Source>,
  writer: PackWriter,
): PackStatement {
  const { formats, translate } = writer;
  const source = sources[statement.source];
  if (!source) throw new Error(`The statement ${statement.id} names the unknown source ${statement.source}`);
  const built: PackStatement = {
    id: statement.id,
    text: formats.isolate(text),
    source: writer.sources.place(source),
    year: writeYear(statement.year, writer),
    confidence: statement.confidence,
  };
  if (isOld(statement, writer.year)) built.old = true;
  if (statement.scope) built.county = true;
  if (statement.ask)
    built.ask = formats.isolate(translate("statement.ask", { name: translate(`authority.${statement.ask}`) }));
  if (statement.rule_from) {
    built.ruleFrom = formats.isolate(translate("statement.rule_from", { year: formats.date(statement.rule_from) }));
  }
  for (const key of ["phone", "email", "website", "street"] as const) {
    const value = statement[key];
    if (value) built[key] = value;
  }
  return built;
}
