import { type Translate } from "../../i18n/build-words";
import { type CheckedContent } from "../load-content";
import { type Pack } from "../pack";

/** Whose the occupations are, their outlook, and the words that people search them by; see facts/occupations/README.md. */
const OCCUPATION_SOURCES = [
  {
    name: "find|criterion.occupation.name",
    publisher: "Arbetsförmedlingen",
    table: "Yrkesbarometern, JobTech Taxonomy",
    address: "https://data.arbetsformedlingen.se/",
    licence: "cc0",
  },
  {
    name: "find|occupation.search",
    publisher: "Unicode CLDR",
    table: "Unicode-3.0",
    address: "https://cldr.unicode.org/",
    licence: "named",
  },
  {
    name: "find|occupation.search",
    publisher: "OpenStreetMap",
    table: "id-tagging-schema, ISC",
    address: "https://github.com/openstreetmap/id-tagging-schema",
    licence: "named",
  },
] as const;

/** Publishers of figures and of what is known of occupations, as the about page lists them. */
export function buildSources({ statistics }: CheckedContent, translate: Translate): Pack["indicatorSources"] {
  return [
    ...statistics.indicators.map(({ id, ...source }) => ({ ...source, name: `figure.${id}.name` })),
    ...OCCUPATION_SOURCES,
  ].map(({ name, publisher, table, address, licence }) => ({
    name: translate(name),
    publisher,
    table,
    address,
    licence: translate(`licence.${licence}`),
  }));
}
