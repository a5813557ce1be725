import { type Part, runParts } from "../parts";
import { build } from "./build";
import { pages } from "./pages";
import { serving } from "./serving";

/** Measurements of speed; add a part here. */
const PARTS: Part[] = [pages, serving, build];

/** `npm run bench [-- name …]`: measures and prints; judges nothing, because speed depends on the machine. */
export function main(names: string[]): Promise<number> {
  return runParts(PARTS, names);
}
