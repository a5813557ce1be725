import { type Atlas } from "../../content/atlas";
import { writeFigure, type NumberStyle } from "../../i18n/number-style";
import { type Surroundings } from "../../ui/surroundings";
import { type Answers } from "./answers";
import { type Column } from "./columns";
import { findGroup, type FindSurroundings } from "./find-context";

/** Square metres of the flat that a rent is told for; see facts/statistics/indicators.yaml. */
const FLAT = 60;

/** How large the chance of work is, by its number. */
export const CHANCES = ["small", "medium", "large"] as const;

/** What the sentences need of their surroundings. */
export interface Teller extends Pick<FindSurroundings, "tell" | "data" | "find"> {
  answers: Pick<Answers, "near">;
  say: Surroundings["say"];
  style: NumberStyle;
}

/** A figure as the reader's language writes it, with its unit. */
function write(figure: number, { indicator }: Pick<Column, "indicator">, style: NumberStyle): string {
  return writeFigure(figure, indicator ?? { unit: "number", decimals: 0 }, style);
}

/** A figure of a place as a whole sentence; names are marked as Swedish. */
export function tellFact(figure: number, column: Column, teller: Teller): string {
  const { tell, style } = teller;
  const value = write(figure, column, style);
  const { fact } = column.measure;
  switch (fact) {
    case "occupation": {
      const name = findGroup(column.occupation, teller)?.name ?? "";
      return tell(`occupation.county_${CHANCES[figure] ?? "small"}`, { name });
    }
    case "rent":
      return tell("fact.rent", { value, size: writeFigure(FLAT, { unit: "number", decimals: 0 }, style) });
    case "near":
      return tell("fact.near", { kilometres: value, name: nameOfNear(teller) });
    case "town":
      return figure === 0 ? tell("fact.in_town") : tell("fact.town", { kilometres: value });
    case "light":
      return tell("fact.light", { hours: value });
    default:
      return tell(`fact.${fact}`, { value });
  }
}

/** A limit as a whole sentence: "It is at most 100 km to a larger town." */
export function tellLimit(limit: number, column: Column, teller: Teller): string {
  const { tell, style } = teller;
  const value = write(limit, column, style);
  return tell(`criterion.${column.criterion}.limit`, {
    value,
    kilometres: value,
    hours: value,
    size: writeFigure(FLAT, { unit: "number", decimals: 0 }, style),
    name: nameOfNear(teller),
  });
}

/** Where a figure comes from and of which year, as whole sentences. */
export function tellSource({ indicator, occupation }: Column, code: string, teller: Teller): string {
  const { tell, say } = teller;
  if (occupation !== null) {
    const { group } = findGroup(occupation, teller) ?? {};
    const rounds = (group?.outlooks ?? []).flatMap((at) => teller.data.occupations.outlooks[at]?.counties?.round ?? []);
    return tell("occupation.source", { year: rounds[0] ?? "" });
  }
  if (!indicator) return tell("fact.calculated");
  const year = indicator.otherYears?.[code] ?? indicator.year;
  const told =
    year === null
      ? say("year.not_stated")
      : tell(indicator.yearConfirmed ? "fact.year" : "fact.year_unsure", { year: String(year) });
  return `${told} ${say("source.label")}: [[${indicator.publisher}]]`;
}

/** The middle of all municipalities; null for what has no number. */
export function tellMiddle(figure: number | null, column: Column, { tell, style }: Teller): string | null {
  const { fact } = column.measure;
  if (figure === null || fact === "occupation") return null;
  const kilometres = fact === "near" || fact === "town";
  return tell("fact.middle", { value: write(figure, column, style) + (kilometres ? "\u00a0km" : "") });
}

/** The two ends of a criterion, worst first, as sentences. */
export function tellEnds(columns: readonly Column[], teller: Teller): [worst: string[], best: string[]] {
  const ends = (end: "worst" | "best") => columns.map((column) => tellFact(column.measure[end], column, teller));
  return [ends("worst"), ends("best")];
}

function nameOfNear({ answers, data }: { answers: Pick<Answers, "near">; data: { atlas: Atlas } }): string {
  const place = data.atlas.municipalities.find(({ code }) => code === answers.near);
  return place ? `[[${place.name}]]` : "";
}
