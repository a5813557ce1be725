import kiosk from "virtual:kiosk";
import { type KioskLanguage } from "../../content/kiosk-data";

/** The language of the page that is open; the first one on pages that belong to none. */
export function currentLanguage(): KioskLanguage {
  const { lang } = document.documentElement;
  const language = kiosk.languages.find(({ tag }) => tag === lang) ?? kiosk.languages[0];
  if (!language) throw new Error("The kiosk has no languages");
  return language;
}

/** A word of the kiosk in the language of the page. */
export function word(key: string): string {
  return currentLanguage().words[key] ?? key;
}
