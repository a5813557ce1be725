import { chromium } from "@playwright/test";
import { LASTING_TIMERS, spendDay } from "../kiosk/day";
import { type Part } from "../parts";
import { launchOptions, openSite } from "../setting/site";

const HOURS = 24;
const GROWTH = 1.05;

/** A day at a kiosk, from a Sunday's noon: somebody comes each hour, the week turns, a new version is published. */
export const day: Part = {
  name: "day",
  run: async () => {
    const site = await openSite();
    const browser = await chromium.launch(await launchOptions());
    try {
      const spent = await spendDay(browser, site, {
        start: "2026-11-22T12:00:00Z",
        visitors: HOURS,
        minutes: 55,
      });
      const { errors, weeks, update, timers, heap, crashes, sessions } = spent;
      const isFlat = heap.late <= heap.early * GROWTH && timers <= LASTING_TIMERS;
      if (errors.length > 0 || weeks.length !== 2 || update !== "taken" || !isFlat)
        throw new Error(JSON.stringify(spent, null, 2));
      return {
        day: {
          sessions,
          errors: errors.length,
          "healed after sleep": crashes,
          update,
          weeks: weeks.join(", "),
          "lasting timers": timers,
          "memory after an hour, KB": Math.round(heap.early / 1024),
          "after the last, KB": Math.round(heap.late / 1024),
        },
      };
    } finally {
      await browser.close();
      await site.stop();
    }
  },
};
