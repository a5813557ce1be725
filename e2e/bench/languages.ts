import { type Browser } from "@playwright/test";
import { readPack } from "../setting/pages";
import { PHONE, type Site, waitUntilSaved } from "../setting/site";

/** Times slower than this machine's processor. */
const SLOWER = 6;
const RUNS = 9;

/** Pages of English that change to a language that is kept too. */
const CHANGES = [
  ["", "ar"],
  ["municipalities/are/", "sv"],
  ["municipalities/are/", "ar"],
  ["guide/", "ti"],
] as const;

/** Changes the language of a page without a network, with both languages kept, on a slow phone. */
export async function measureLanguages(browser: Browser, site: Site): Promise<Record<string, Record<string, string>>> {
  const context = await browser.newContext({ viewport: PHONE, isMobile: true, deviceScaleFactor: 2 });
  const page = await context.newPage();
  for (const language of ["ar", "sv", "ti", "en"]) {
    await page.goto(`${site.address}/${language}/`);
    await waitUntilSaved(page);
  }
  await site.stop();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  const table: Record<string, Record<string, string>> = {};
  for (const [path, language] of CHANGES) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      await page.goto(`${site.address}/en/${path}`);
      await page.locator("html[data-awake]").waitFor({ state: "attached" });
      await page.locator("a.language").click();
      const link = page.getByRole("link", { name: readPack(language).language.autonym }).first();
      await link.waitFor();
      await Promise.all([page.waitForURL(`**/${language}/${path}`), link.click()]);
      times.push(await page.evaluate(firstPaint));
    }
    table[`en to ${language}: /${path}`] = { "next paint ms (aim 100)": middle(times).toFixed(0) };
  }
  await context.close();
  await site.start();
  return table;
}

/** Runs in the page: milliseconds from when the browser left the page before until it painted this one. */
function firstPaint(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const paint = list.getEntriesByName("first-contentful-paint")[0];
      if (paint) resolve(paint.startTime);
    }).observe({ type: "paint", buffered: true });
  });
}

function middle(values: number[]): number {
  return values.sort((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
}
