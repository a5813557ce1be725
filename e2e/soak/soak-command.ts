import process from "node:process";
import { type Part, runParts } from "../parts";
import { altered } from "./altered";
import { carried } from "./carried";
import { killed } from "./killed";
import { day } from "./day";
import { kiosk } from "./kiosk";
import { lies } from "./lies";
import { malformed } from "./malformed";
import { noRoom } from "./no-room";
import { tabs } from "./tabs";

/** Long tests that are too slow for every change; add a part here. */
const PARTS: Part[] = [altered, carried, day, killed, kiosk, lies, malformed, noRoom, tabs];

/** `npm run soak [-- name …]`: runs the long tests and prints their figures. Returns 1 when one failed. */
export function main(names: string[]): Promise<number> {
  // Ended by hand it ends its browsers too, which wait for this process to exit.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => process.exit(1));
  return runParts(PARTS, names);
}
