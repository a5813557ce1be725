import { keepSetting, readSetting } from "./device-settings";

/** Slugs of the languages that come first on this device: as staff have chosen there, else those of its facility. */
export function firstLanguages(facility: { languages: readonly string[] }): readonly string[] {
  try {
    const kept: unknown = JSON.parse(readSetting("kiosk-languages") ?? "null");
    if (Array.isArray(kept) && kept.every((slug) => typeof slug === "string")) return kept;
  } catch (error) {
    console.info("What is kept of the order of languages is damaged.", error);
  }
  return facility.languages;
}

/** Keeps which languages come first; null for those of the facility. @returns false when there is no room. */
export function keepFirstLanguages(slugs: readonly string[] | null): boolean {
  return keepSetting("kiosk-languages", slugs && JSON.stringify(slugs));
}
