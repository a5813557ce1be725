import { type Part, runParts } from "../parts";
import { altered } from "./altered";
import { carried } from "./carried";
import { kiosk } from "./kiosk";
import { lies } from "./lies";

/** Long tests that are too slow for every change; add a part here. */
const PARTS: Part[] = [altered, carried, lies, kiosk];

/** `npm run soak [-- name …]`: runs the long tests and prints their figures. Returns 1 when one failed. */
export function main(names: string[]): Promise<number> {
  return runParts(PARTS, names);
}
