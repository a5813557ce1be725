import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type Pack, type Stage } from "../content/pack";
import { splitMarks } from "./text/marked";
import { type DetailPage, type Route, type Section } from "../content/routes";
import { type WordKey } from "../i18n/word-key";

/** What every part of a page can ask for. */
export interface Surroundings {
  pack: Pack;
  route: Route;
  /** The stage the reader has told; in memory only. */
  stage: Stage | null;
  setStage: (stage: Stage | null) => void;
  /** Address of a route of this language, below the site's base. */
  link: (page: LinkTarget) => string;
  /** Address of the page that is open, in another language; of its start page where it has no such page. */
  linkIn: (language: string) => string;
  /** A text of the interface with its placeholders filled in. */
  say: (key: WordKey, values?: Record<string, string>) => string;
}

/** A page of the reader's own language. */
export type LinkTarget = { page: "home" | "ambassador" | Section } | { page: DetailPage; id: string };

export const SurroundingsContext = createContext<Surroundings | null>(null);

/** @throws {Error} outside the app's frame. */
export function useSurroundings(): Surroundings {
  const surroundings = useContext(SurroundingsContext);
  if (!surroundings) throw new Error("Parts of a page stand inside the app's frame");
  return surroundings;
}

/** Fills the placeholders of a text of the interface in. */
export function fill(text: string, values: Record<string, string> = {}): string {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole);
}

/** A text without the marks for Swedish words, for titles and labels that can hold no element. */
export function withoutMarks(text: string): string {
  return splitMarks(text).join("");
}
