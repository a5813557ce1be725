import process from "node:process";
import { chromium } from "@playwright/test";
import { monkeyAtKiosk } from "../kiosk/monkey";
import { type Part } from "../parts";
import { seeds } from "../setting/seeds";
import { launchOptions, openSite } from "../setting/site";

const SESSIONS = 1000;
const GROWTH = 1.05;

/** A thousand strangers touch a kiosk at random: no error, no trace for the next one, no growing memory. */
export const kiosk: Part = {
  name: "kiosk",
  run: async () => {
    const site = await openSite();
    const browser = await chromium.launch(await launchOptions());
    try {
      const all = seeds(Number(process.env["FOTFASTE_SESSIONS"] ?? SESSIONS));
      const { sessions, errors, traced, heap } = await monkeyAtKiosk(browser, site.address, all, console.log);
      const growth = heap.late / heap.early;
      if (errors.length + traced.length > 0 || growth > GROWTH)
        throw new Error([`Memory grew ${growth.toFixed(3)} times`, ...errors, ...traced].join("\n"));
      return {
        kiosk: {
          sessions,
          errors: errors.length,
          traces: traced.length,
          "memory after the 50th, KB": Math.round(heap.early / 1024),
          "after the last, KB": Math.round(heap.late / 1024),
        },
      };
    } finally {
      await browser.close();
      await site.stop();
    }
  },
};
