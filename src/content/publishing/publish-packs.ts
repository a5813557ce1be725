import { brotliCompressSync, constants } from "node:zlib";
import { type Atlas } from "../atlas";
import { buildAtlas } from "../building/build-atlas";
import { buildFind } from "../building/build-find";
import { buildMap } from "../building/build-map";
import { buildNames } from "../building/build-places";
import { buildOccupations } from "../building/build-occupations";
import { buildPack, type BuiltPack, type Ground } from "../building/build-pack";
import { buildLocalities, buildSearch, placeTerms } from "../building/build-search";
import { buildVisit } from "../building/build-visit";
import { type CheckedContent } from "../load-content";
import {
  PACK_FORMAT,
  type Pack,
  type PackLater,
  type PackPlaces,
  type PackProfiles,
  type PackSource,
  type PackStatement,
} from "../pack";
import { publishFile, type PublishedFile } from "./published-file";

/** How large, in bytes of brotli, a file of profiles may grow before another is begun. */
const LARGEST_PROFILES = 50 * 1024;

/** Quality of brotli with which sizes are estimated: close to the best and much quicker. */
const QUALITY = 5;

/** A language's pack with the files that it names. */
export interface PublishedPack {
  pack: PublishedFile<Pack>;
  atlas: PublishedFile<Atlas>;
  /** What the language has for pages that are kept after the rest; it is among the others too. */
  later: PackLater;
  /** Files that say the same in every language: the atlas, the map, the localities, the occupations. */
  shared: PublishedFile[];
  /** Files of the language besides the pack. */
  others: PublishedFile[];
}

/** Builds what all languages share and the packs of all languages. */
export function publishPacks(content: CheckedContent, ground: Ground): PublishedPack[] {
  const atlas = publishFile("data/atlas", buildAtlas(content, ground));
  const map = publishFile("data/map", buildMap(content, ground.geography));
  const localities = publishFile("data/localities", buildLocalities(content, atlas.value));
  const occupations = publishFile("data/later/occupations", buildOccupations(content, atlas.value));
  const shared = [atlas, map, localities, occupations];
  const termPlaces = placeTerms(content);
  return content.languages.map((language) => {
    const { slug } = language;
    const { pack, profiles } = buildPack(content, language, atlas.value);
    const parts = splitProfiles(profiles).map((part, at) => publishFile(`packs/${slug}.profiles-${at + 1}`, part));
    const told = profiles.map(({ summary, outdated, municipality: { id } }) => {
      const at = parts.findIndex(({ value }) => value.municipalities.some((one) => one.id === id));
      return [id, { summary, ...(outdated && { outdated }), profiles: at }] as const;
    });
    const names = buildNames(content, slug, atlas.value);
    const places = publishFile<PackPlaces>(`packs/${slug}.places`, {
      format: PACK_FORMAT,
      told: Object.fromEntries(told),
      ...(names && { names }),
    });
    const search = publishFile(`packs/${slug}.search`, buildSearch(content, language, termPlaces));
    const later = publishFile<PackLater>(`packs/later/${slug}`, {
      format: PACK_FORMAT,
      find: buildFind(content, language),
      visit: buildVisit(content, language),
    });
    const files = {
      atlas: atlas.reference,
      map: map.reference,
      places: places.reference,
      profiles: parts.map(({ reference }) => reference),
      search: search.reference,
      localities: localities.reference,
      later: later.reference,
      occupations: occupations.reference,
    };
    const others = [places, ...parts, search, later];
    return { pack: publishFile(`packs/${slug}`, { ...pack, files }), atlas, later: later.value, shared, others };
  });
}

/**
 * Puts the profiles into as few files as hold them, those of a county together: what one reader fetches stays flat as
 * municipalities are added.
 */
function splitProfiles(profiles: BuiltPack["profiles"]): PackProfiles[] {
  const counties = new Map<string, BuiltPack["profiles"]>();
  for (const profile of [...profiles].sort((one, other) => one.code.localeCompare(other.code))) {
    const county = profile.code.slice(0, 2);
    counties.set(county, [...(counties.get(county) ?? []), profile]);
  }
  const parts: BuiltPack["profiles"][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const county of counties.values()) {
    const added = sizeOf(county);
    if (size + added > LARGEST_PROFILES) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(...county);
    size += added;
  }
  return parts.map(joinProfiles);
}

function sizeOf(profiles: BuiltPack["profiles"]): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY };
  return brotliCompressSync(JSON.stringify(joinProfiles(profiles)), { params }).length;
}

/** Joins profiles into one file; a source that several of them name stands there once. */
function joinProfiles(profiles: BuiltPack["profiles"]): PackProfiles {
  const sources: PackProfiles["sources"] = [];
  const places = new Map<string, number>();
  const placeOf = (source: PackSource) => {
    const key = JSON.stringify(source);
    const place = places.get(key) ?? sources.push(source) - 1;
    places.set(key, place);
    return place;
  };
  const municipalities = profiles.map(({ municipality, sources: own }) => {
    const moved = own.map(placeOf);
    const move = (item: PackStatement) => ({ ...item, source: moved[item.source] ?? item.source });
    return {
      id: municipality.id,
      topics: municipality.topics.map(({ id, statements }) => ({ id, statements: statements.map(move) })),
      contacts: municipality.contacts.map(move),
    };
  });
  return { format: PACK_FORMAT, sources, municipalities };
}
