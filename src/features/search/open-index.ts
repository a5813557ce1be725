import { type PageRequest } from "../../app/feature-pages";
import { type Pack, type PackProfiles } from "../../content/pack";
import { type Localities, type PackSearch } from "../../content/search-data";
import { loadAtlas } from "../places/place-data";
import { buildIndex, type SearchIndex } from "./search-index";

/** The index of each pack, built once: who comes back to the search finds it ready. */
const indexes = new WeakMap<Pack, Promise<SearchIndex>>();

/** Fetches what the search looks into and builds its index. @throws {PackError} when a file does not arrive. */
export function openIndex(request: Pick<PageRequest, "pack" | "load">): Promise<SearchIndex> {
  const { pack } = request;
  const known = indexes.get(pack);
  if (known) return known;
  const index = loadAndBuild(request);
  indexes.set(pack, index);
  index.catch(() => indexes.delete(pack));
  return index;
}

async function loadAndBuild({ pack, load }: Pick<PageRequest, "pack" | "load">): Promise<SearchIndex> {
  const { files } = pack;
  const [atlas, search, localities, ...profiles] = await Promise.all([
    loadAtlas({ pack, load }),
    load(files.search) as Promise<PackSearch>,
    load(files.localities) as Promise<Localities>,
    ...files.profiles.map((file) => load(file) as Promise<PackProfiles>),
  ]);
  return buildIndex({ pack, atlas, search, localities, profiles });
}
