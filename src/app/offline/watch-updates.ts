/** How often, in milliseconds, a page that stays open looks for a new version. */
const USUAL = 3_600_000;

/** How soon it looks again after a first failure; twice as long after each further one. */
const SOON = 60_000;

/**
 * When to look for a new version next, in milliseconds: hourly, after failures sooner and then later and later, never
 * less than half nor more than one and a half times as long, so that many devices do not ask at the same moment.
 * @param failures how many times in a row the server could not be asked
 * @param random a number from 0 to 1
 */
export function nextLook(failures: number, random: number): number {
  const wait = failures === 0 ? USUAL : Math.min(USUAL, SOON * 2 ** (failures - 1));
  return wait * (0.5 + random);
}

/**
 * Looks for a new version hourly, when the network comes back and when the page comes into view.
 * @param look asks the server; rejects when it could not be asked
 */
export function watchUpdates(look: () => Promise<void>): void {
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const plan = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void tryNow(), nextLook(failures, Math.random()));
  };
  const tryNow = async () => {
    // An answer that never ends must not be the last look.
    plan();
    try {
      if (navigator.onLine) await look();
      failures = 0;
    } catch (error) {
      failures += 1;
      console.info("No news of a new version.", error);
    }
    plan();
  };
  addEventListener("online", () => void tryNow());
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") void tryNow();
  });
  plan();
}
