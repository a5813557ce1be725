import { PACK_FORMAT, type Pack } from "../content/pack";

/** Why a pack cannot be used: it did not arrive, or what arrived is not what the build wrote. */
export class PackError extends Error {
  constructor(
    readonly kind: "no-pack" | "damaged",
    options?: ErrorOptions,
  ) {
    super(kind === "damaged" ? "The pack does not match its digest" : "The pack could not be fetched", options);
    this.name = "PackError";
  }
}

/**
 * Fetches a pack. The browser itself compares it with the digest that the page names, before anything is read from it;
 * a copy that fails is fetched once more past every cache.
 * @throws {PackError} when it does not arrive whole.
 */
export async function loadPack(address: string, integrity: string): Promise<Pack> {
  try {
    return await readPack(address, { integrity });
  } catch (error) {
    console.info("The pack is fetched once more.", error);
  }
  try {
    return await readPack(address, { integrity, cache: "reload" });
  } catch (error) {
    throw new PackError((await answers(address)) ? "damaged" : "no-pack", { cause: error });
  }
}

async function readPack(address: string, options: RequestInit): Promise<Pack> {
  const response = await fetch(address, options);
  if (!response.ok) throw new Error(`The server answered ${response.status}`);
  const pack = (await response.json()) as Pack;
  if (pack.format !== PACK_FORMAT) throw new Error(`The pack is of format ${pack.format} and not ${PACK_FORMAT}`);
  return pack;
}

/** Whether anything at all is served at an address: then what failed is the digest and not the network. */
async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(address, { cache: "no-store" })).ok;
  } catch (error) {
    console.info("Nothing answers at the pack's address.", error);
    return false;
  }
}
