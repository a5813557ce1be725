// Turns the kiosk's screen on and off.
//
// cage 0.2 knows wlr-output-management (wlr-randr), not wlr-output-power-management (wlopm): an output that is turned off
// there gets no signal any more, and the screen goes to sleep by itself.
import { execFile } from "node:child_process";
import { promisify } from "node:util";

/**
 * Whether the screen ought to be on.
 * @param {import("./settings.mjs").Hours | null} hours null: always
 * @param {Date} now in the computer's time zone
 */
export function isOpen(hours, now) {
  if (!hours) return true;
  const time = [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
  return hours.open <= time && time < hours.close;
}

/**
 * The outputs that are not as they ought to be.
 * @param {string} listed what `wlr-randr --json` says
 * @param {boolean} on
 * @returns {string[]} their names
 * @throws {Error} when it is not in the form of wlr-randr 0.4
 */
export function wrongOutputs(listed, on) {
  /** @type {unknown} */
  const outputs = JSON.parse(listed);
  if (!Array.isArray(outputs)) throw new Error("wlr-randr lists no outputs.");
  return outputs
    .filter(({ name, enabled }) => {
      if (typeof name !== "string" || typeof enabled !== "boolean") throw new Error("wlr-randr lists no output.");
      return enabled !== on;
    })
    .map(({ name }) => String(name));
}

/**
 * Turns all outputs of the compositor on or off.
 * @param {boolean} on
 * @returns {Promise<string[]>} those that were changed
 */
export async function turnScreens(on) {
  const run = promisify(execFile);
  const { stdout } = await run("wlr-randr", ["--json"]);
  const names = wrongOutputs(stdout, on);
  for (const name of names) await run("wlr-randr", ["--output", name, on ? "--on" : "--off"]);
  return names;
}
