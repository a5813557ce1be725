import kiosk from "virtual:kiosk";
import { Workbox } from "workbox-window";
import { askWorker } from "../../app/offline/ask-worker";
import { type KeepAnswer, type MendAnswer } from "../../app/offline/messages";
import { watchUpdates } from "../../app/offline/watch-updates";
import { KIOSK_UNIT } from "../../content/site-files";
import { keepSetting } from "./device-settings";

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
    for (const language of [KIOSK_UNIT, ...kiosk.languages.map(({ slug }) => slug)]) {
      const answer = await askWorker<KeepAnswer>(active, { type: "KEEP", language, files: "all" });
      if (!answer.kept) noteUpdate(answer.full ? "full" : "unreached");
    }
    setInterval(() => void askWorker<MendAnswer>(active, { type: "MEND" }), WALK);
  } catch (error) {
    console.info("The kiosk keeps what it has.", error);
    noteUpdate("unreached");
  }
}

/** Written down for staff: what the latest look for a new version came to. */
function noteUpdate(outcome: "taken" | "full" | "unreached"): void {
  keepSetting("kiosk-update", JSON.stringify({ when: new Date().toISOString(), outcome }));
}
