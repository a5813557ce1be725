/** A language of the site. */
export interface OfferedLanguage {
  slug: string;
  /** BCP 47. */
  tag: string;
}

/** Languages that are suggested at most: more would be a second list. */
const MOST = 2;

/** Regions where Kurdish is Sorani and written in Arabic letters, when the tag names no script. */
const SORANI_REGIONS: readonly string[] = ["IQ", "IR"];

/**
 * The site's languages that a browser asks for, best first, each once.
 * @param asked BCP 47 tags as `navigator.languages` gives them; what is no tag is passed over
 */
export function suggestLanguages<Offered extends OfferedLanguage>(
  asked: readonly string[],
  offered: readonly Offered[],
): Offered[] {
  const found = asked.flatMap((tag) => matchLanguage(tag, offered) ?? []);
  return [...new Set(found)].slice(0, MOST);
}

function matchLanguage<Offered extends OfferedLanguage>(asked: string, offered: readonly Offered[]) {
  const locale = readTag(asked);
  if (!locale) return undefined;
  const { language, script, region = "" } = locale;
  const sorani = language === "ku" && (script === "Arab" || (!script && SORANI_REGIONS.includes(region)));
  const own = sorani ? "ckb" : language;
  const of = (tag: string) => offered.find((one) => readTag(one.tag)?.toString() === tag);
  // The region first: Dari is Persian of Afghanistan.
  return of(`${own}-${region}`) ?? of(own);
}

/** A tag in its one true form: `prs` is `fa-AF` and `kmr` is `ku` (CLDR). */
function readTag(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replaceAll("_", "-"));
  } catch {
    return undefined; // What a browser asks for may be anything.
  }
}
