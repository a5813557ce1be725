// The watch over the page on the screen; runs as a service of its own until it is stopped.
import { execFile } from "node:child_process";
import { rm, stat, truncate, writeFile } from "node:fs/promises";
import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { parseArgs } from "node:util";
import { AFRESH, ALIVE } from "./places.mjs";
import { decide } from "./watch.mjs";

const LOOK = 5000;
/** nginx writes some 15 bytes every 5 seconds, and appends: the file may be emptied at any moment. */
const LARGEST = 64 * 1024;
const SERVICE = "fotfaste-kiosk.service";

const { values } = parseArgs({
  options: {
    alive: { type: "string", default: ALIVE },
    afresh: { type: "string", default: AFRESH },
    systemctl: { type: "string", default: "/usr/bin/systemctl" },
  },
});

/** Seconds of the clock that systemd too reckons with (CLOCK_MONOTONIC). */
const clock = () => Number(process.hrtime.bigint()) / 1e9;

/** @param {string[]} words */
const systemctl = async (...words) => (await promisify(execFile)(values.systemctl, words)).stdout;

/** When the browser was started; null while it does not run. */
async function startOfBrowser() {
  const said = await systemctl("show", SERVICE, "--property=ActiveState,ActiveEnterTimestampMonotonic");
  const microseconds = Number(/^ActiveEnterTimestampMonotonic=(\d+)$/m.exec(said)?.[1]);
  return said.includes("ActiveState=active") && microseconds > 0 ? microseconds / 1e6 : null;
}

/** What tells one sign of life from the next: when nginx wrote last, by whatever date the computer has. */
async function lastWritten() {
  const found = await stat(values.alive).catch(() => null);
  if (found && found.size > LARGEST) await truncate(values.alive);
  return found && found.size > 0 ? (await stat(values.alive)).mtimeMs : null;
}

/** @type {number | null} */
let alive = null;
/** @type {number[]} */
const restarts = [];
let written = await lastWritten();
let isLeft = false;

for (;;) {
  await wait(LOOK);
  const [before, now] = [written, clock()];
  written = await lastWritten();
  if (written !== null && written !== before) alive = now;
  try {
    const wish = decide({ now, started: await startOfBrowser(), alive, restarts });
    if (wish === "leave" && !isLeft) console.log("Still no sign of life from the page. The browser is left as it is.");
    isLeft = wish === "leave";
    if (wish === "restart" || wish === "restart afresh") await restart(wish === "restart afresh");
  } catch (error) {
    console.error("The watch cannot reach systemd.", error instanceof Error ? error.message : error);
  }
}

/** @param {boolean} afresh */
async function restart(afresh) {
  console.log(`No sign of life from the page: the browser starts anew${afresh ? ", with a new profile" : ""}.`);
  restarts.push(clock());
  if (afresh) await writeFile(values.afresh, "");
  await systemctl("restart", SERVICE);
  await rm(values.afresh, { force: true });
}
