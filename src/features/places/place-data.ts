import { withOwnNames, type Atlas, type AtlasMunicipality } from "../../content/atlas";
import { type PackMunicipality, type PackPlaces, type PackProfiles, type PackSource } from "../../content/pack";
import { type PageRequest } from "../../app/feature-pages";

/** All that is known of the places in the reader's language. */
export interface Places {
  atlas: Atlas;
  told: PackPlaces["told"];
}

/** Fetches the atlas and the language's places. @throws {PackError} when they do not arrive. */
export async function loadPlaces(request: Pick<PageRequest, "pack" | "load">): Promise<Places> {
  const { pack, load } = request;
  const [atlas, places] = await Promise.all([load(pack.files.atlas), load(pack.files.places)]);
  const { told, names } = places as PackPlaces;
  return { atlas: names ? withOwnNames(atlas as Atlas, names) : (atlas as Atlas), told };
}

/** Fetches the atlas with the names as the language writes them. @throws {PackError} when it does not arrive. */
export async function loadAtlas(request: Pick<PageRequest, "pack" | "load">): Promise<Atlas> {
  return (await loadPlaces(request)).atlas;
}

/** A place and its county in the letters of the reader's language; empty where that reads the Swedish names. */
export function ownNamesOf({ ownName, county }: AtlasMunicipality, { ownCounties }: Atlas): string {
  return [ownName, ownCounties?.[county]].filter(Boolean).join(" · ");
}

/** What a municipality tells about itself, with the sources its statements name by index. */
export interface Profile {
  municipality: PackMunicipality;
  sources: PackSource[];
}

/** Fetches what a municipality tells; null for one that has no texts. @throws {PackError} when it does not arrive. */
export async function loadProfile(
  id: string,
  { told }: Places,
  { pack: { files }, load }: Pick<PageRequest, "pack" | "load">,
): Promise<Profile | null> {
  const file = files.profiles[told[id]?.profiles ?? -1];
  if (!file) return null;
  const { municipalities, sources } = (await load(file)) as PackProfiles;
  const municipality = municipalities.find((one) => one.id === id);
  return municipality ? { municipality, sources } : null;
}

/** A municipality with its place in the atlas. */
export interface FoundPlace {
  place: AtlasMunicipality;
  at: number;
}

/** Finds a municipality in the atlas; null when there is none of that id. */
export function findPlace(id: string, { municipalities }: Atlas): FoundPlace | null {
  const at = municipalities.findIndex((one) => one.id === id);
  const place = municipalities[at];
  return place ? { place, at } : null;
}

/** The name of a municipality's county. */
export function countyOf({ county }: AtlasMunicipality, { counties }: Atlas): string {
  return counties[county] ?? "";
}
