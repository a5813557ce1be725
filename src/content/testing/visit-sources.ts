import { type VisitContent } from "../../features/visit/deck/visit-content";
import { buildAtlas } from "../building/build-atlas";
import { buildPack } from "../building/build-pack";
import { buildVisit } from "../building/build-visit";
import { loadContent, type CheckedContent } from "../load-content";
import { type PackFiles } from "../pack";
import { readGround } from "../vite-plugin";
import { TODAY } from "./content-copy";

/** A deck is written from what its files hold; it asks for none itself. */
const FILE = { address: "", integrity: "" };
const FILES: PackFiles = {
  atlas: FILE,
  map: FILE,
  places: FILE,
  profiles: [],
  search: FILE,
  localities: FILE,
  later: FILE,
  occupations: FILE,
};

/** What a visit is made from in each language, with the profiles of all municipalities, as the build makes it. */
export function readVisitContents(content: CheckedContent = loadContent(".", TODAY)): Map<string, VisitContent> {
  const atlas = buildAtlas(content, readGround("."));
  return new Map(
    content.languages.map((language) => {
      const { pack, profiles } = buildPack(content, language, atlas);
      return [
        language.slug,
        {
          pack: { ...pack, files: FILES },
          atlas,
          told: Object.fromEntries(profiles.map(({ municipality: { id }, summary }) => [id, { summary, profiles: 0 }])),
          profiles: new Map(
            profiles.map(({ municipality, sources }) => [municipality.id, { municipality, sources }] as const),
          ),
          words: buildVisit(content, language).words as VisitContent["words"],
        },
      ];
    }),
  );
}
