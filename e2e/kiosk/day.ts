import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { errors, type Browser, type Page } from "@playwright/test";
import { KIOSK, type Site } from "../setting/site";
import { heapOf } from "./heap";
import { openKiosk } from "./open-kiosk";
import { isLeaving } from "./stranger";

const MINUTE = 60_000;
const WORKER = "service-worker.js";
/** A computer that sleeps stands still for so long, in hours. */
const ASLEEP = 5;
/** So often, for so many real milliseconds, the kiosk is asked whether it has taken a new version. */
const PATIENCE = 20;
const SOON = 2000;
/** In real milliseconds less than the kiosk waits for somebody to choose a language. */
const AT_ONCE = 15_000;

/** What goes on for ever while a kiosk invites: the heartbeat, the look for idle readers, the pictures, the walk through the files. */
export const LASTING_TIMERS = 4;

/** What a kiosk was like after a day, of which it may have spent a part asleep. */
export interface Day {
  /** Weeks that something was counted in. */
  weeks: string[];
  sessions: number;
  errors: string[];
  /** What the latest look for a new version came to. */
  update: string;
  /** Errors that the kiosk healed and counted. */
  crashes: number;
  /** Timers that go on for ever on the page that invites after the last visitor. */
  timers: number;
  /** Bytes of JavaScript's memory after the first visitor and after the last. */
  heap: { early: number; late: number };
}

/**
 * Lets simulated hours pass at a kiosk that counts, from a Sunday on, with visitors now and then: one starts again, the
 * next leaves without a word. Halfway a new version is published. At the end the computer sleeps and wakes.
 * @param start ISO time
 * @param visitors how many come before the computer sleeps
 * @param minutes how long the kiosk then stands alone each time
 */
export async function spendDay(
  browser: Browser,
  site: Site,
  { start, visitors, minutes }: { start: string; visitors: number; minutes: number },
): Promise<Day> {
  const newer = mkdtempSync(join(tmpdir(), "fotfaste-newer-"));
  const context = await browser.newContext({ baseURL: site.address, viewport: KIOSK, screen: KIOSK, hasTouch: true });
  await context.addInitScript(() => localStorage.setItem("kiosk-counting", "on"));
  const day: Day = {
    weeks: [],
    sessions: 0,
    errors: [],
    update: "",
    crashes: 0,
    timers: 0,
    heap: { early: 0, late: 0 },
  };
  try {
    const page = await openKiosk(context, "/", start);
    page.on("pageerror", ({ message }) => day.errors.push(message));
    const session = await context.newCDPSession(page);
    await isInviting(page);
    await page.waitForFunction(async () => (await caches.match("/es/shell/")) !== undefined, null, { polling: 200 });
    for (let visitor = 1; visitor <= visitors; visitor += 1) {
      if (visitor === Math.ceil(visitors / 2)) await publish(site, newer);
      await visit(page, visitor % 2 === 0);
      day.sessions += 1;
      await page.clock.runFor(minutes * MINUTE);
      await isInviting(page);
      if (visitor === Math.ceil(visitors / 2)) {
        await isTaken(page);
        // At once, and not only when nobody has touched the choice of languages for a while.
        await isInviting(page, { timeout: AT_ONCE });
      }
      if (visitor === 1) day.heap.early = await heapOf(session);
    }
    day.heap.late = await heapOf(session);
    day.timers = await countTimers(page);
    await page.clock.fastForward(ASLEEP * 60 * MINUTE);
    await page.clock.runFor(MINUTE);
    await isInviting(page);
    await visit(page, true);
    day.sessions += 1;
    const kept = await page.evaluate(() =>
      Object.fromEntries(Object.keys(localStorage).map((name) => [name, localStorage.getItem(name) ?? ""])),
    );
    day.weeks = Object.keys(JSON.parse(kept["kiosk-counts"] ?? "{}") as object);
    day.update = (JSON.parse(kept["kiosk-update"] ?? "{}") as { outcome?: string }).outcome ?? "";
    day.crashes = (JSON.parse(kept["kiosk-crashes"] ?? "{}") as { count?: number }).count ?? 0;
    return day;
  } finally {
    await context.close();
    rmSync(newer, { recursive: true });
  }
}

/** Publishes a version that differs in its service worker. */
async function publish(site: Site, folder: string): Promise<void> {
  for (const name of readdirSync("dist"))
    if (!name.startsWith(WORKER)) symlinkSync(resolve("dist", name), join(folder, name));
  writeFileSync(join(folder, WORKER), `${readFileSync(join("dist", WORKER), "utf8")}\n// A newer version.\n`);
  await site.stop();
  await site.start(folder);
}

/** Somebody comes, chooses English, looks at the places, and starts again or goes away. */
async function visit(page: Page, startsAgain: boolean): Promise<void> {
  await page.locator(".attract").tap();
  await page.locator("[data-language=en]").tap();
  await page.locator("html[data-awake] .kiosk-bar").waitFor();
  await page.locator('.doors a[href$="/municipalities/"]').first().tap();
  await page.locator(".places").first().waitFor();
  if (startsAgain) await page.locator(".kiosk-bar button").first().tap();
  else await page.clock.runFor(3 * MINUTE);
  await isInviting(page);
}

/** Lets time pass until the kiosk has looked for the new version, which it does about hourly, and has taken it. */
async function isTaken(page: Page): Promise<void> {
  for (let time = 0; time < PATIENCE; time += 1) {
    await page.clock.runFor(10 * MINUTE);
    try {
      await page.waitForFunction(() => localStorage.getItem("kiosk-update")?.includes('"taken"'), null, {
        polling: 100,
        timeout: SOON,
      });
      return;
    } catch (error) {
      if (!(error instanceof errors.TimeoutError) && !isLeaving(error)) throw error;
    }
  }
}

/** @param options `timeout` is how long it may take, in real milliseconds */
function isInviting(page: Page, options: { timeout?: number } = {}): Promise<void> {
  return page.locator(".attract").waitFor(options);
}

/** How many timers go on for ever: others come and go. */
function countTimers(page: Page): Promise<number> {
  return page.evaluate(() => {
    type Clock = { controller: { _timers: Map<number, { type: string }> } };
    const { _timers: all } = (globalThis as unknown as { __pwClock: Clock }).__pwClock.controller;
    return [...all.values()].filter(({ type }) => type === "Interval").length;
  });
}
