import { countCrash } from "./crashes";

/** How long, in milliseconds, after an error the kiosk starts again. */
const PAUSE = 2000;
/** A page that goes wrong again this soon after its start waits longer, so that it does not go round in a circle. */
const TOO_SOON = 5000;
const LONG_PAUSE = 9000;
/** A beat that comes this late, in milliseconds, means that the page was frozen. */
const FROZEN = 8000;
const BEAT = 1000;

/**
 * Leads back to the start after an error that nothing caught, and after the page was frozen; both are counted for staff.
 * A page that stays frozen stops telling the computer's own watch that it is alive, which then starts the browser anew.
 * @param again starts the kiosk again
 */
export function healByItself(again: () => void): void {
  const begun = performance.now();
  let healing = false;
  const heal = (what: string) => {
    countCrash(what, new Date());
    if (healing) return;
    healing = true;
    setTimeout(again, performance.now() - begun < TOO_SOON ? LONG_PAUSE : PAUSE);
  };
  addEventListener("error", (event) => heal(event.message));
  addEventListener("unhandledrejection", ({ reason }) => heal(String(reason)));
  let last = performance.now();
  const worker = startWorker();
  setInterval(() => {
    const now = performance.now();
    const late = now - last;
    last = now;
    worker?.postMessage("beat");
    if (late > FROZEN && document.visibilityState === "visible") heal("The page was frozen");
  }, BEAT);
}

function startWorker(): Worker | null {
  try {
    const worker = new Worker(new URL("./alive-worker.ts", import.meta.url), { type: "module" });
    worker.postMessage(import.meta.env.BASE_URL);
    return worker;
  } catch (error) {
    console.info("The kiosk runs without a watch beside it.", error);
    return null;
  }
}
