import { type Part, runParts } from "../parts";
import { build } from "./build";
import { measureCompare } from "./compare";
import { measureFind } from "./find";
import { inBrowser } from "./in-browser";
import { measureKiosk } from "./kiosk";
import { measureLanguages } from "./languages";
import { measureMap } from "./map";
import { pages } from "./pages";
import { measureSearch } from "./search";
import { serving } from "./serving";
import { measureVisit } from "./visit";

/** Measurements of speed; add a part here. */
const PARTS: Part[] = [
  pages,
  inBrowser("map", measureMap),
  inBrowser("search", measureSearch),
  inBrowser("compare", measureCompare),
  inBrowser("kiosk", measureKiosk),
  inBrowser("find", measureFind),
  inBrowser("visit", measureVisit),
  inBrowser("languages", measureLanguages),
  serving,
  build,
];

/** `npm run bench [-- name …]`: measures and prints; judges nothing, because speed depends on the machine. */
export function main(names: string[]): Promise<number> {
  return runParts(PARTS, names);
}
