import { Workbox } from "workbox-window";
import { askWorker } from "./ask-worker";
import { type InstallProgress, type KeepAnswer, type MendAnswer } from "./messages";
import { changeOfflineState } from "./offline-state";
import { letTakeOver } from "./take-over";
import { watchUpdates } from "./watch-updates";

/** How long, in milliseconds, a page has been open before what is kept is looked through. */
const QUIET = 20_000;

/**
 * How long, in milliseconds, a new version that was asked for may take to take over before the page is loaded anew anyway:
 * Chromium sometimes holds one back for minutes, with nothing under way, as long as an old page is open.
 */
const HELD_BACK = 5000;

/**
 * Registers the service worker and has it keep the page's language. Where that cannot be (no service workers, storage
 * turned off or full) the app goes on working online and says so.
 * @param base path under which the site lives.
 */
export async function keepForOffline(base: string, language: string): Promise<void> {
  changeOfflineState({ saved: "saving" });
  let registration: ServiceWorkerRegistration | undefined;
  try {
    if (!("serviceWorker" in navigator)) throw new Error("This browser has no service workers");
    const workbox = new Workbox(`${base}service-worker.js`, { scope: base });
    const failure = installFailure(workbox);
    const installed = announceProgress(workbox, language);
    announceUpdates(workbox);
    registration = await workbox.register();
    const { active } = await Promise.race([navigator.serviceWorker.ready, failure]);
    if (!active) throw new Error("No service worker is active");
    const answer = await keepLanguage(active, language, installed());
    if (!answer.kept) {
      console.info("The texts are not kept on this device.", answer.reason);
      changeOfflineState({ saved: answer.full ? "full" : "unsaved" });
      return;
    }
    changeOfflineState({ saved: "saved" });
    setTimeout(() => void lookThrough(active), QUIET);
  } catch (error) {
    console.info("The texts are not kept on this device.", error);
    // A newer version is on its way: the old one's files may be gone, and the new one will keep the language.
    const newer = registration?.active && (registration.installing ?? registration.waiting);
    changeOfflineState({ saved: newer ? null : "unsaved" });
  }
}

/** @param before bytes that were fetched for the app itself */
async function keepLanguage(worker: ServiceWorker, language: string, before: number): Promise<KeepAnswer> {
  return askWorker<KeepAnswer>(worker, { type: "KEEP", language, files: await usedFonts() }, ({ done, total }) =>
    changeOfflineState({ progress: { done: before + done, total: before + total } }),
  );
}

/** Tells the reader how far a first version is. Returns what says how many bytes have come of it. */
function announceProgress(workbox: Workbox, language: string): () => number {
  let before = 0;
  workbox.addEventListener("message", (event) => {
    const { done, totals } = event.data as InstallProgress;
    before = done;
    changeOfflineState({ progress: { done, total: totals[language] ?? done } });
  });
  return () => before;
}

/** Has what is kept looked through and mended, and tells the reader what could not be. */
async function lookThrough(worker: ServiceWorker): Promise<void> {
  const { withdrawn, broken } = await askWorker<MendAnswer>(worker, { type: "MEND" });
  if (withdrawn) changeOfflineState({ trouble: "withdrawn" });
  else if (broken.length > 0) changeOfflineState({ trouble: "broken" });
}

/** Rejects when the first service worker cannot be installed; without this one would wait for it for ever. */
function installFailure(workbox: Workbox): Promise<never> {
  return new Promise((_, reject) => {
    workbox.addEventListener("redundant", () => reject(new Error("The service worker could not be installed")));
  });
}

/**
 * Offers a new version when one waits. It is taken when the reader asks for it, and only then is this page loaded anew. What
 * does not answer is a script that came in the place of the app's; the next look for a version replaces it.
 */
function announceUpdates(workbox: Workbox): void {
  workbox.addEventListener("waiting", async ({ sw }) => {
    if (sw && (await askWorker(sw, { type: "GREET" }))) changeOfflineState({ update: () => void takeUpdate() });
  });
  watchUpdates(() => workbox.update());
}

/** Another tab may have taken the version already: then this page only has to be loaded anew. */
async function takeUpdate(): Promise<void> {
  const { waiting } = await navigator.serviceWorker.ready;
  try {
    if (waiting) await letTakeOver(waiting, HELD_BACK);
  } catch (error) {
    console.info("The new version takes over when the old page has gone.", error);
  }
  location.reload();
}

/** Fonts this page has fetched; known only when the browser has finished with them. */
async function usedFonts(): Promise<string[]> {
  await document.fonts.ready;
  return performance
    .getEntriesByType("resource")
    .map(({ name }) => name)
    .filter((name) => name.startsWith(location.origin) && name.endsWith(".woff2"));
}
