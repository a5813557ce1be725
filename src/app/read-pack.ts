import { type Pack } from "../content/pack";
import { PackError } from "./load-file";

const RECORDS = ["language", "words", "numbers", "files"] as const satisfies readonly (keyof Pack)[];
const LISTS = ["guide", "stories", "sources", "translations", "indicatorSources"] as const satisfies (keyof Pack)[];

/**
 * Reads a file as the pack of a language. Its digest has been compared with what the build wrote down, so only what was
 * published by mistake can be wrong with it.
 * @throws {PackError} when it is no pack.
 */
export function readPack(file: unknown): Pack {
  const pack = file as Pack;
  if (LISTS.every((name) => Array.isArray(pack[name])) && RECORDS.every((name) => isRecord(pack[name]))) return pack;
  throw new PackError("damaged");
}

function isRecord(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
