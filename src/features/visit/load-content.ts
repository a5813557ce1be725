import { loadFile } from "../../app/load-file";
import { readPack } from "../../app/read-pack";
import { type PageRequest } from "../../app/feature-pages";
import { type FileReference, type Pack, type PackLater } from "../../content/pack";
import { loadPlaces, loadProfile } from "../places/place-data";
import { type VisitContent } from "./deck/visit-content";

type Load = PageRequest["load"];

const BASE = import.meta.env.BASE_URL;

/** Packs of other languages that have come, by slug. */
const packs = new Map<string, Promise<Pack>>();

/**
 * Fetches what a visit needs in a language.
 * @param own pack of the page's language, which is at hand
 * @param places ids of municipalities with texts
 * @throws {Error} when the language can be had neither from the device nor from the network
 */
export async function loadVisitContent(
  slug: string,
  places: readonly string[],
  { pack: own, load }: { pack: Pack; load: Load },
): Promise<VisitContent> {
  const pack = slug === own.language.slug ? own : await loadPack(slug);
  const request = { pack, load };
  const [known, later] = await Promise.all([loadPlaces(request), load(pack.files.later)]);
  const profiles = new Map<string, NonNullable<Awaited<ReturnType<typeof loadProfile>>>>();
  for (const id of places) {
    const profile = await loadProfile(id, known, request);
    if (profile) profiles.set(id, profile);
  }
  return { pack, ...known, profiles, words: (later as PackLater).visit.words as VisitContent["words"] };
}

/** The pack of another language; one that did not come is asked for again the next time. */
function loadPack(slug: string): Promise<Pack> {
  const known = packs.get(slug);
  if (known) return known;
  const coming = findPack(slug).then(loadFile).then(readPack);
  packs.set(slug, coming);
  coming.catch(() => packs.delete(slug));
  return coming;
}

/**
 * Where a language's pack lies: its empty page says so, of the same version as the page that is open when the language is
 * kept on the device.
 * @throws {Error} when the page does not come or does not say it
 */
async function findPack(slug: string): Promise<FileReference> {
  const response = await fetch(`${BASE}${slug}/shell/`);
  if (!response.ok) throw new Error(`The server answered ${response.status}`);
  const { pack, integrity } = new DOMParser().parseFromString(await response.text(), "text/html").documentElement
    .dataset;
  if (!pack?.startsWith(`${BASE}packs/`) || !integrity) throw new Error(`The page of ${slug} names no pack`);
  return { address: pack, integrity };
}
