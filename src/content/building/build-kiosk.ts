import { type Atlas } from "../atlas";
import { type KioskData } from "../kiosk-data";
import { type CheckedContent } from "../load-content";
import { contentDate } from "./content-date";

/** Of the places without texts, every so many-th is shown: enough for variety, from all parts of the country. */
const EVERY = 14;

/** Builds what kiosks show besides the pages. */
export function buildKiosk(content: CheckedContent, { municipalities, counties }: Atlas): KioskData {
  const { address, facilities } = content.facilities.value;
  const others = municipalities.filter(({ told }) => !told);
  const shown = municipalities.filter((place) => place.told ?? others.indexOf(place) % EVERY === 0);
  return {
    address,
    date: contentDate(content),
    facilities,
    languages: content.languages.map(({ slug, tag, direction, autonym, greeting }) => ({
      slug,
      tag,
      direction,
      autonym,
      greeting,
      words: Object.fromEntries(content.words.get(slug)?.get("kiosk")?.texts ?? []),
    })),
    places: shown.map(({ name, county, landscape }) => ({ name, county: counties[county] ?? "", landscape })),
  };
}
