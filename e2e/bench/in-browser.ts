import { chromium, type Browser } from "@playwright/test";
import { type Part } from "../parts";
import { launchOptions, openSite, type Site } from "../setting/site";

/** A part of the benchmark that needs a browser and the built site. */
export function inBrowser(
  name: string,
  measure: (browser: Browser, site: Site) => Promise<Record<string, Record<string, string>>>,
): Part {
  return {
    name,
    run: async () => {
      const site = await openSite();
      const browser = await chromium.launch(await launchOptions());
      try {
        return await measure(browser, site);
      } finally {
        await browser.close();
        await site.stop();
      }
    },
  };
}
