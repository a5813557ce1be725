import { letTakeOver, reach } from "../../app/offline/take-over";
import { noteUpdate, type UpdateOutcome } from "../kiosk/updates";

/** Less room than this, in bytes, is what keeps a new version from being kept. */
const SMALL_ROOM = 12_000_000;

/** How long, in milliseconds, a new version may take to arrive whole, and again to take over. */
const LONGEST = 600_000;

/** Looks for a new version and, if there is one, lets it take over at once. Notes what came of it. */
export async function updateNow(): Promise<UpdateOutcome> {
  const outcome = await look();
  noteUpdate(outcome);
  return outcome;
}

async function look(): Promise<UpdateOutcome> {
  try {
    const registration = await navigator.serviceWorker.getRegistration(import.meta.env.BASE_URL);
    if (!registration) return "unreached";
    await registration.update();
    const coming = registration.installing ?? registration.waiting;
    if (!coming) return "newest";
    await reach(coming, ["installed", "redundant"], LONGEST);
    if (coming.state === "redundant") return (await isFull()) ? "full" : "unreached";
    await letTakeOver(coming, LONGEST);
    return "taken";
  } catch (error) {
    console.info("There is no news of a new version.", error);
    return "unreached";
  }
}

async function isFull(): Promise<boolean> {
  const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
  return quota - usage < SMALL_ROOM;
}
