import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type PageRequest } from "../../app/feature-pages";
import { type PackLater, type PackVisit } from "../../content/pack";
import { loadLaterStyle } from "../later/later-style";
import { fill } from "../../ui/surroundings";
import { type VisitKey } from "./visit-key";

/** A text of the pages for visits, in the reader's language, with its placeholders filled in. */
export type Tell = (key: VisitKey, values?: Record<string, string>) => string;

export const TellContext = createContext<Tell | null>(null);

/** @throws {Error} outside a page for visits. */
export function useTell(): Tell {
  const tell = useContext(TellContext);
  if (!tell) throw new Error("The words of a visit stand on pages for visits");
  return tell;
}

/** Fetches the words of the pages for visits and what is planned, and their style. @throws {PackError} when they do not arrive. */
export async function loadVisit({ pack: { files }, load }: Pick<PageRequest, "pack" | "load">): Promise<PackVisit> {
  const [later] = await Promise.all([load(files.later), loadLaterStyle()]);
  return (later as PackLater).visit;
}

/** How the words of a language are told. */
export function tellFrom({ words }: Pick<PackVisit, "words">): Tell {
  return (key, values) => fill(words[key] ?? key, values);
}
