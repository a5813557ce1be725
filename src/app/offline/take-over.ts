import { askWorker } from "./ask-worker";

/**
 * Lets a version that waits take over from the one in use.
 * @param longest milliseconds until it is given up
 * @throws {Error} when it has not taken over by then: the browser may hold it back, a still newer one may have replaced it,
 * or it is not the app's. What does not answer is a script that came in the place of the app's; the next look for a version
 * replaces it.
 */
export async function letTakeOver(version: ServiceWorker, longest: number): Promise<void> {
  await inTime(askWorker(version, { type: "GREET" }), longest);
  version.postMessage({ type: "SKIP_WAITING" });
  await reach(version, ["activated", "redundant"], longest);
  if (version.state === "redundant") throw new Error("The new version has been replaced before it took over");
}

/**
 * Waits until a service worker has come to one of some states.
 * @param longest milliseconds until it is given up
 * @throws {Error} when it has not come there by then
 */
export function reach(worker: ServiceWorker, states: readonly ServiceWorkerState[], longest: number): Promise<void> {
  const reached = new Promise<void>((resolve) => {
    const look = () => states.includes(worker.state) && resolve();
    worker.addEventListener("statechange", look);
    look();
  });
  return inTime(reached, longest);
}

function inTime<Value>(awaited: Promise<Value>, longest: number): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("The new version does not take over")), longest);
    void awaited.then(resolve).finally(() => clearTimeout(timer));
  });
}
