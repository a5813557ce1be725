import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type OccupationGroup, type PackFind } from "../../content/occupation-data";
import { type Answers } from "./answers";
import { type FindData } from "./columns";
import { type FindWords } from "./find-words";

/** What every part of the page can ask for. */
export interface FindSurroundings extends FindWords {
  data: FindData;
  find: PackFind;
  answers: Answers;
  change: (answers: Partial<Answers>) => void;
}

export const FindContext = createContext<FindSurroundings | null>(null);

/** @throws {Error} outside the page. */
export function useFind(): FindSurroundings {
  const surroundings = useContext(FindContext);
  if (!surroundings) throw new Error("Parts of the questions stand on their page");
  return surroundings;
}

/** An occupation group with its name in the reader's language. */
export interface NamedGroup {
  group: OccupationGroup;
  at: number;
  name: string;
}

/** Finds a group of occupations by its code. */
export function findGroup(
  code: string | null,
  { data, find }: Pick<FindSurroundings, "data" | "find">,
): NamedGroup | null {
  const at = data.occupations.groups.findIndex((one) => one.code === code);
  const group = data.occupations.groups[at];
  return group ? { group, at, name: find.groups[at] ?? group.title } : null;
}
