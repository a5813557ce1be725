import { isMap, isSeq, parseDocument, type Document, type YAMLMap } from "yaml";
import { z } from "zod";
import { RefreshFault } from "./refresh-fault";

/** Where it stands what each figure counts, from the project's root. */
export const INDICATORS_PATH = "facts/statistics/indicators.yaml";

/** Only what the refresh needs; the content check knows the whole shape. */
const shown = z.object({
  indicators: z.array(z.object({ id: z.string(), range: z.tuple([z.number(), z.number()]).optional() })),
});

/** The range that the content check holds the values of a shown indicator to, if it states one. */
export function shownRange(text: string, id: string): [number, number] | undefined {
  return shown.parse(parseDocument(text).toJS()).indicators.find((indicator) => indicator.id === id)?.range;
}

/** An indicator whose values have come from its publisher. */
export interface Refreshed {
  id: string;
  /** Codes of the municipalities without a value. */
  missing: readonly string[];
  /** What an officer has to correct by hand. */
  note: string | undefined;
}

/** Lists longer than this are written one code a line, as the formatter wants them. */
const ONE_LINE = 10;

/**
 * Notes in the text of indicators.yaml what a refresh makes true: the year is confirmed, and who is without a value. Comments and layout
 * stay. An indicator that it does not name changes nothing.
 * @returns the new text, and lines that say what was changed and what is left to a person.
 * @throws {RefreshFault} when the layout would not stay.
 */
export function noteRefreshed(text: string, refreshed: Refreshed): { text: string; lines: string[] } {
  const document = parseDocument(text);
  const write = () => document.toString({ lineWidth: 0, flowCollectionPadding: false });
  const faithful = write() === text;
  const list = document.get("indicators");
  const map = isSeq(list) ? list.items.find((item) => isMap(item) && item.get("id") === refreshed.id) : undefined;
  if (!isMap(map)) return { text, lines: [] };
  const changes = noteChanges(document, map, refreshed);
  if (changes.length > 0 && !faithful) {
    throw new RefreshFault(
      `${INDICATORS_PATH} is laid out in a way that would be lost, so that this could not be noted there: ${changes.join("; ")}`,
      "Run npm run format, then refresh again.",
    );
  }
  return { text: changes.length > 0 ? write() : text, lines: [...changes, ...leftToDo(map, refreshed)] };
}

function noteChanges(document: Document, map: YAMLMap, { missing }: Refreshed): string[] {
  const changes: string[] = [];
  if (map.get("year_confirmed") === false) {
    map.set("year_confirmed", true);
    changes.push("indicators.yaml: `year_confirmed` is now true");
  }
  const before = map.get("missing");
  const codes = isSeq(before) ? before.items.map(String) : [];
  if (codes.join() !== missing.join()) {
    if (missing.length === 0) map.delete("missing");
    else map.set("missing", document.createNode([...missing], { flow: missing.length <= ONE_LINE }));
    changes.push(`indicators.yaml: \`missing\` is now [${missing.join(", ")}]`);
  }
  return changes;
}

function leftToDo(map: YAMLMap, { note }: Refreshed): string[] {
  const presumed = String(map.get("counts")).includes("presumed");
  return [
    ...(presumed ? ["to do in indicators.yaml: `counts` says that the id is presumed; it is certain now"] : []),
    ...(note !== undefined ? [`to do in indicators.yaml, unless done: ${note}`] : []),
  ];
}
