// Decides when the kiosk's browser is started anew.

/** Seconds without a sign of life after which a page that had given one counts as dead. */
export const SILENCE = 30;
/** Seconds that a browser is granted from its start to the page's first sign of life. */
export const START = 60;
/** How often within an hour the browser is started anew; after that it is left as it is for the rest of the hour. */
export const MOST = 4;
const HOUR = 3600;

/**
 * What the watch sees. All times are seconds of one clock that only ever grows, whatever the computer's date does.
 * @typedef {object} Seen
 * @property {number} now
 * @property {number | null} started when the browser was started; null while it does not run, which is somebody else's matter
 * @property {number | null} alive the last sign of life
 * @property {readonly number[]} restarts when the watch started the browser anew
 */

/**
 * What to do now.
 *
 * Three times the browser is started anew as it is. When there was no sign of life ever since, its profile may be what is
 * broken (a power cut, a full disk): the fourth time it starts with a new one, and only that time. Then it is left, so that
 * it does not go round in a circle and staff can read what stands on the screen; it is tried again as the hour goes on.
 * @param {Seen} seen
 * @returns {"nothing" | "restart" | "restart afresh" | "leave"}
 */
export function decide({ now, started, alive, restarts }) {
  if (started === null) return "nothing";
  const hasSpoken = alive !== null && alive > started;
  if (now - (hasSpoken ? alive : started) < (hasSpoken ? SILENCE : START)) return "nothing";
  if (restarts.filter((time) => now - time < HOUR).length >= MOST) return "leave";
  const inVain = restarts.filter((time) => alive === null || time > alive).length;
  return inVain === MOST - 1 ? "restart afresh" : "restart";
}
