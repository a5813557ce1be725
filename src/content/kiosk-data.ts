import { type Landscape } from "./atlas";

/** Where the file with all that lies below the site's base. */
export const KIOSK_FILE = "kiosk/data.json";

/** What a kiosk shows besides the pages. It is the contract between the build and the browser. */
export interface KioskData {
  /** Public address of the site, for codes that people take along; null as long as there is none. */
  address: string | null;
  /** Date of the content, ISO. */
  date: string;
  facilities: KioskFacility[];
  languages: KioskLanguage[];
  /** Places whose portraits are shown while nobody uses the kiosk. */
  places: KioskPlace[];
}

/** Where a kiosk stands. */
export interface KioskFacility {
  id: string;
  name: string;
  town: string | null;
  /** Slugs of the languages that come first. */
  languages: string[];
  /** When the screen is on, HH:MM; null for always. */
  hours: { open: string; close: string } | null;
  printer: boolean;
  counting: boolean;
}

/** A language with the words of the kiosk. */
export interface KioskLanguage {
  slug: string;
  tag: string;
  direction: "ltr" | "rtl";
  autonym: string;
  greeting: string;
  words: Record<string, string>;
}

export interface KioskPlace {
  name: string;
  county: string;
  landscape: Landscape;
}
