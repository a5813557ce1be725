import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Page } from "@playwright/test";
import { openLyingSite } from "../setting/lying-site";
import { startChromium } from "../setting/own-chromium";
import { checkStored, lookForUpdate, takeUpdate } from "../setting/reader";
import { versionOf } from "../setting/shown-version";
import { waitUntilSaved } from "../setting/site";
import { folderOf, type Ground, LANGUAGE } from "./ground";

/** How far a device's clock may be off. */
export const CLOCKS = ["+10y", "-10y"] as const;

const YEAR = 365.25 * 24 * 3600 * 1000;

/**
 * Reads, updates and reads without a network on a device whose clock is wrong by ten years; then the clock is set right,
 * and the device reads and updates again.
 * @param clock as faketime writes it
 */
export async function readWithWrongClock(ground: Ground, clock: (typeof CLOCKS)[number]): Promise<void> {
  const site = await openLyingSite(folderOf(ground, 1));
  const profile = mkdtempSync(join(tmpdir(), "fotfaste-clock-"));
  const visit = async (command: readonly string[], test: (page: Page) => Promise<void>) => {
    const chromium = await startChromium(profile, command);
    try {
      const page = await chromium.context.newPage();
      await page.goto(`${site.address}/${LANGUAGE}/`);
      await test(page);
      await chromium.close();
    } finally {
      await chromium.kill();
    }
  };
  const update = async (page: Page, version: number) => {
    await waitUntilSaved(page);
    await site.use(folderOf(ground, version));
    if ((await lookForUpdate(page)) !== "waiting") throw new Error(`Version ${version} is not kept`);
    await takeUpdate(page, LANGUAGE, folderOf(ground, version - 1));
    await waitUntilSaved(page);
    await site.stop();
    const shown = await versionOf(page, LANGUAGE, ground.folders);
    if (shown !== version) throw new Error(`Version ${shown} is shown, not ${version}`);
    await checkStored(page, ground.folders);
    await site.start();
  };
  try {
    await visit(["faketime", "-f", clock], async (page) => {
      const off = Math.abs((await page.evaluate(() => Date.now())) - Date.now()) / YEAR;
      if (off < 9) throw new Error(`The clock is off by ${off.toFixed(1)} years only`);
      await update(page, 2);
    });
    await visit([], (page) => update(page, 3));
  } finally {
    await site.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
