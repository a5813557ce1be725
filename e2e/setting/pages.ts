import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { type Atlas } from "../../src/content/atlas";
import { SECTIONS } from "../../src/content/routes";
import { type MapDrawing } from "../../src/content/map-drawing";
import { type OccupationData, type PackFind } from "../../src/content/occupation-data";
import {
  type Pack,
  type PackLater,
  type PackMunicipality,
  type PackPlaces,
  type PackProfiles,
  type PackVisit,
} from "../../src/content/pack";

/** A data file of the built site, by the beginning of its name. */
function readFile(path: string, folder: string): unknown {
  const [place, name] = [dirname(path), basename(path)];
  const found = readdirSync(`${folder}/${place}`).find(
    (file) => file.startsWith(`${name}.`) && /^[0-9a-f]{10}\.json$/.test(file.slice(name.length + 1)),
  );
  if (!found) throw new Error(`${folder} has no ${path}`);
  return JSON.parse(readFileSync(`${folder}/${place}/${found}`, "utf8"));
}

/** The pack of a language as it was built. */
export function readPack(language: string, folder = "dist"): Pack {
  return readFile(`packs/${language}`, folder) as Pack;
}

/** The atlas of all municipalities as it was built. */
export function readAtlas(folder = "dist"): Atlas {
  return readFile("data/atlas", folder) as Atlas;
}

/** The drawing of the map as it was built. */
export function readDrawing(folder = "dist"): MapDrawing {
  return readFile("data/map", folder) as MapDrawing;
}

/** The words of the pages for visits in a language, and what is planned. */
export function readVisit(language: string, folder = "dist"): PackVisit {
  return (readFile(`packs/later/${language}`, folder) as PackLater).visit;
}

/** What a municipality tells in a language, with the sources it names. */
export function readProfile(language: string, id: string): PackMunicipality & { sources: PackProfiles["sources"] } {
  const { told } = readFile(`packs/${language}.places`, "dist") as PackPlaces;
  const profiles = readFile(`packs/${language}.profiles-${(told[id]?.profiles ?? 0) + 1}`, "dist") as PackProfiles;
  const municipality = profiles.municipalities.find((one) => one.id === id);
  if (!municipality) throw new Error(`${id} tells nothing in ${language}`);
  return { ...municipality, sources: profiles.sources };
}

/** Every page of a language, as paths below the language. */
export function allPages({ stories, guide }: Pack, { municipalities }: Atlas): string[] {
  return [
    "",
    ...SECTIONS.map((name) => `${name}/`),
    "visit/ambassador/",
    ...municipalities.flatMap(({ id, told }) => [
      `municipalities/${id}/`,
      ...(told ? [`municipalities/${id}/figures/`] : []),
    ]),
    ...stories.map(({ id }) => `stories/${id}/`),
    ...guide.map(({ id }) => `guide/${id}/`),
  ];
}

/** Every page of a language but, of the many municipalities without texts, which are alike, one in twenty. */
export function manyPages(pack: Pack, atlas: Atlas): string[] {
  const some = atlas.municipalities.filter(({ told }, at) => told ?? at % 20 === 0);
  return allPages(pack, { ...atlas, municipalities: some });
}

/** One page of each kind, as paths below the language; the last one leads nowhere. */
export const PAGE_KINDS = [
  "",
  "municipalities/",
  "municipalities/are/",
  "municipalities/are/figures/",
  "municipalities/kiruna/",
  "map/",
  "search/",
  "compare/",
  "saved/",
  "find/",
  "stories/",
  "stories/are-first-job/",
  "guide/",
  "guide/waiting-home/",
  "about/",
  "visit/",
  "visit/ambassador/",
  "events/",
  "municipalities/nowhere/",
];

/** The words of the questions that find fitting places, as they were built. */
export function readFind(language: string): PackFind {
  return (readFile(`packs/later/${language}`, "dist") as PackLater).find;
}

/** Occupations as they were built. */
export function readOccupations(): OccupationData {
  return readFile("data/later/occupations", "dist") as OccupationData;
}
