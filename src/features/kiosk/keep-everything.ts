import kiosk from "virtual:kiosk";
import { Workbox } from "workbox-window";
import { askWorker } from "../../app/offline/ask-worker";
import { type KeepAnswer, type MendAnswer } from "../../app/offline/messages";
import { watchUpdates } from "../../app/offline/watch-updates";
import { KIOSK_UNIT } from "../../content/site-files";
import { noteUpdate } from "./updates";

/** How often, in milliseconds, all that is kept is looked through. */
const WALK = 6 * 3_600_000;

/**
 * Keeps every language on the kiosk, and takes a new version while nobody uses it.
 * @param takeNew is called when a new version has taken over: the page is then to be loaded anew
 */
export async function keepEverything(takeNew: () => void): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const base = import.meta.env.BASE_URL;
  const workbox = new Workbox(`${base}service-worker.js`, { scope: base });
  workbox.addEventListener("waiting", () => {
    workbox.addEventListener("controlling", () => {
      noteUpdate("taken");
      takeNew();
    });
    workbox.messageSkipWaiting();
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

/** Has every language kept. @returns what stands in the way of the last one that is not; null when all are. */
export async function keepLanguages(worker: ServiceWorker): Promise<"full" | "unreached" | null> {
  let trouble: "full" | "unreached" | null = null;
  for (const language of [KIOSK_UNIT, ...kiosk.languages.map(({ slug }) => slug)]) {
    const answer = await askWorker<KeepAnswer>(worker, { type: "KEEP", language, files: "all" });
    if (!answer.kept) trouble = answer.full ? "full" : "unreached";
  }
  return trouble;
}
