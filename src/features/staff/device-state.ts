import kiosk from "virtual:kiosk";
import { findKeptLanguages } from "../offline/kept-languages";
import { findVoice } from "../listen/listen";

/** What the browser says of a kiosk; null for what it does not say. */
export interface DeviceState {
  version: string | null;
  /** Slugs of the languages that are kept. */
  kept: string[];
  /** In bytes. */
  used: number | null;
  room: number | null;
  persistent: boolean | null;
  /** Slugs of the languages that the device can read aloud. */
  voices: string[];
}

/** Asks the browser. What cannot be found out stays unknown: this page is needed most where something is broken. */
export async function readState(): Promise<DeviceState> {
  const [kept, estimate, persistent] = await Promise.all([
    orNull(() => findKeptLanguages(import.meta.env.BASE_URL)),
    orNull(() => navigator.storage.estimate()),
    orNull(() => navigator.storage.persisted()),
  ]);
  const voices = "speechSynthesis" in window ? speechSynthesis.getVoices() : [];
  return {
    version: kept?.version ?? null,
    kept: kept?.languages.filter((language) => language.kept).map(({ slug }) => slug) ?? [],
    used: estimate?.usage ?? null,
    room: estimate?.quota ?? null,
    persistent,
    voices: kiosk.languages.filter(({ tag }) => findVoice(voices, tag)).map(({ slug }) => slug),
  };
}

async function orNull<Value>(ask: () => Promise<Value>): Promise<Value | null> {
  try {
    return await ask();
  } catch (error) {
    console.info("The browser does not tell.", error);
    return null;
  }
}
