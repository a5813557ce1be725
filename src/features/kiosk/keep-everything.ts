import kiosk from "virtual:kiosk";
import { Workbox } from "workbox-window";
import { askWorker } from "../../app/offline/ask-worker";
import { type KeepAnswer, type MendAnswer } from "../../app/offline/messages";
import { versionInUse } from "../../app/offline/kept-versions";
import { letTakeOver } from "../../app/offline/take-over";
import { watchUpdates } from "../../app/offline/watch-updates";
import { addressOf, KIOSK_UNIT, laterOf, type SiteFile } from "../../content/site-files";
import { noteUpdate } from "./updates";

/** How often, in milliseconds, all that is kept is looked through. */
const WALK = 6 * 3_600_000;

/** How long, in milliseconds, a new version may take to take over. */
const LONGEST = 600_000;

/**
 * Keeps every language on the kiosk, and takes a new version while nobody uses it.
 * @param takeNew is called when a new version has taken over: the page is then to be loaded anew
 */
export async function keepEverything(takeNew: () => void): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const base = import.meta.env.BASE_URL;
  const workbox = new Workbox(`${base}service-worker.js`, { scope: base });
  workbox.addEventListener("waiting", async ({ sw }) => {
    if (sw && (await isTaken(sw))) takeNew();
  });
  try {
    await workbox.register();
    watchUpdates(() => workbox.update());
    const { active } = await navigator.serviceWorker.ready;
    if (!active) return;
    await navigator.storage.persist();
    const trouble = await keepLanguages(active);
    if (trouble) noteUpdate(trouble);
    setInterval(() => void askWorker<MendAnswer>(active, { type: "MEND" }), WALK);
  } catch (error) {
    console.info("The kiosk keeps what it has.", error);
    noteUpdate("unreached");
  }
}

/** Takes a new version, and notes for staff what came of it. */
async function isTaken(version: ServiceWorker): Promise<boolean> {
  try {
    await letTakeOver(version, LONGEST);
    noteUpdate("taken");
    return true;
  } catch (error) {
    console.info("The kiosk stays with the version it has.", error);
    noteUpdate("unreached");
    return false;
  }
}

/**
 * Has every language kept that is not yet: a kiosk starts again hundreds of times a day, and looking through all files each
 * time would keep it busy. @returns what stands in the way of the last one that is not kept; null when all are.
 */
export async function keepLanguages(worker: ServiceWorker): Promise<"full" | "unreached" | null> {
  let trouble: "full" | "unreached" | null = null;
  for (const language of await findLacking([KIOSK_UNIT, ...kiosk.languages.map(({ slug }) => slug)])) {
    const answer = await askWorker<KeepAnswer>(worker, { type: "KEEP", language, files: "all" });
    if (!answer.kept) trouble = answer.full ? "full" : "unreached";
  }
  return trouble;
}

/** Of some units those of which a file is not there. Whether those that are there are sound, the walk looks. */
async function findLacking(units: readonly string[]): Promise<readonly string[]> {
  const version = await versionInUse(new URL(import.meta.env.BASE_URL, location.href).href);
  if (!version) return units;
  const kept = new Set((await (await caches.open(version.cache)).keys()).map(({ url }) => url));
  const lacks = (files: readonly SiteFile[]) => files.some(({ url }) => !kept.has(addressOf(url, version.scope)));
  if (lacks([...version.shell, ...version.fonts])) return units;
  return units.filter((unit) => lacks([...(version.units.get(unit) ?? []), ...laterOf(unit, version)]));
}
