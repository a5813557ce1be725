import { ATLAS_FORMAT } from "../content/atlas";
import { MAP_FORMAT } from "../content/map-drawing";
import { PACK_FORMAT, type FileReference } from "../content/pack";

/** Kinds of data files that this app can read. */
const FORMATS: readonly unknown[] = [PACK_FORMAT, ATLAS_FORMAT, MAP_FORMAT];

/** Why a data file cannot be used: it did not arrive, or what arrived is not what the build wrote. */
export class PackError extends Error {
  constructor(
    readonly kind: "no-pack" | "damaged",
    options?: ErrorOptions,
  ) {
    super(kind === "damaged" ? "The file does not match its digest" : "The file could not be fetched", options);
    this.name = "PackError";
  }
}

/**
 * Fetches a data file. The browser itself compares it with the digest that it must have, before anything is read from it;
 * a copy that fails is fetched once more past every cache.
 * @param file its whole address and its digest.
 * @throws {PackError} when it does not arrive whole.
 */
export async function loadFile(file: FileReference): Promise<unknown> {
  try {
    return await readFile(file, {});
  } catch (error) {
    console.info("The file is fetched once more.", error);
  }
  try {
    return await readFile(file, { cache: "reload" });
  } catch (error) {
    throw new PackError((await answers(file.address)) ? "damaged" : "no-pack", { cause: error });
  }
}

async function readFile({ address, integrity }: FileReference, options: RequestInit): Promise<unknown> {
  const response = await fetch(address, { ...options, integrity });
  if (!response.ok) throw new Error(`The server answered ${response.status}`);
  const value = (await response.json()) as { format: unknown };
  if (!FORMATS.includes(value.format)) throw new Error(`The file is of the unknown format ${String(value.format)}`);
  return value;
}

/** Whether anything at all is served at an address: then what failed is the digest and not the network. */
async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(address, { cache: "no-store" })).ok;
  } catch (error) {
    console.info("Nothing answers at the file's address.", error);
    return false;
  }
}
