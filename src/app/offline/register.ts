import { Workbox } from "workbox-window";
import { type KeepAnswer, type KeepRequest } from "./messages";
import { changeOfflineState } from "./offline-state";

/**
 * Registers the service worker and has it keep the page's language. Where that cannot be (no service workers, storage
 * turned off or full) the app goes on working online and says so.
 * @param base path under which the site lives.
 */
export async function keepForOffline(base: string, language: string): Promise<void> {
  changeOfflineState({ saved: "saving" });
  try {
    if (!("serviceWorker" in navigator)) throw new Error("This browser has no service workers");
    const workbox = new Workbox(`${base}service-worker.js`, { scope: base });
    announceUpdates(workbox);
    await workbox.register();
    await navigator.serviceWorker.ready;
    const request: KeepRequest = { type: "KEEP", language, files: usedFonts() };
    const answer = (await workbox.messageSW(request)) as KeepAnswer;
    if (!answer.kept) throw new Error(answer.reason);
    changeOfflineState({ saved: "saved" });
  } catch (error) {
    console.info("The texts are not kept on this device.", error);
    changeOfflineState({ saved: "unsaved" });
  }
}

/** Offers a new version when one waits. It is taken when the reader asks for it, and only then is this page loaded anew. */
function announceUpdates(workbox: Workbox): void {
  workbox.addEventListener("waiting", () => {
    changeOfflineState({
      update: () => {
        workbox.addEventListener("controlling", () => location.reload());
        workbox.messageSkipWaiting();
      },
    });
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible" && navigator.onLine) {
      workbox.update().catch((error: unknown) => console.info("No news of a new version.", error));
    }
  });
}

function usedFonts(): string[] {
  return performance
    .getEntriesByType("resource")
    .map(({ name }) => name)
    .filter((name) => name.startsWith(location.origin) && name.endsWith(".woff2"));
}
