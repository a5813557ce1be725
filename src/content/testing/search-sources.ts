import { type SearchSources } from "../../features/search/entries";
import { loadContent, type CheckedContent } from "../load-content";
import { withOwnNames } from "../atlas";
import { type PackPlaces, type PackProfiles } from "../pack";
import { publishPacks } from "../publishing/publish-packs";
import { type Localities, type PackSearch } from "../search-data";
import { readGround } from "../vite-plugin";
import { TODAY } from "./content-copy";

/** What the search of each language looks into, made from the project's own content as the build makes it. */
export function readSearchSources(content: CheckedContent = loadContent(".", TODAY)): Map<string, SearchSources> {
  return new Map(
    publishPacks(content, readGround(".")).map(({ pack: { value: pack }, atlas, shared, others }) => {
      const valueOf = ({ address }: { address: string }) =>
        [...shared, ...others].find(({ reference }) => reference.address === address)?.value;
      const { names } = valueOf(pack.files.places) as PackPlaces;
      return [
        pack.language.slug,
        {
          pack,
          atlas: names ? withOwnNames(atlas.value, names) : atlas.value,
          localities: valueOf(pack.files.localities) as Localities,
          search: valueOf(pack.files.search) as PackSearch,
          profiles: pack.files.profiles.map((file) => valueOf(file) as PackProfiles),
        },
      ];
    }),
  );
}
