import { type Browser } from "@playwright/test";
import { PHONE, type Site, waitUntilSaved } from "../setting/site";

/** Times slower than this machine's processor. */
const SLOWER = 6;
const RUNS = 9;
/** Milliseconds for which a finger stays on the screen when it taps: the page is got ready from when it comes down. */
const TAP = 80;

/** Pages of English that change to a language that is kept too. */
const CHANGES = [
  ["", "ar"],
  ["municipalities/are/", "sv"],
  ["municipalities/are/", "ar"],
  ["guide/", "ti"],
] as const;

/**
 * Milliseconds from when the finger is lifted: until the next paint, which shows that the touch was felt (Event Timing),
 * and until the page is painted in its language.
 */
interface Change {
  next: number;
  page: number;
}

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
    const times: Change[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      await page.goto(`${site.address}/en/${path}`);
      await page.locator("html[data-awake]").waitFor({ state: "attached" });
      await page.locator("a.language").click();
      const link = page.locator(`main a[data-language="${language}"]`);
      await link.waitFor();
      // People take longer to find their language; what the page does meanwhile is done.
      await page.waitForLoadState("networkidle");
      const changed = page.evaluate(noteChange);
      await link.click({ delay: TAP });
      times.push(await changed);
    }
    table[`en to ${language}: /${path}`] = {
      "next paint ms (aim 100)": middle(times.map(({ next }) => next)).toFixed(0),
      "page in its language ms": middle(times.map(({ page }) => page)).toFixed(0),
    };
  }
  await context.close();
  await site.start();
  return table;
}

/** Runs in the page: waits for the tap and measures what it leads to. */
async function noteChange(): Promise<Change> {
  const lifted = new Promise<number>((resolve) => {
    addEventListener("click", ({ timeStamp }) => resolve(timeStamp), { capture: true, once: true });
  });
  const next = new Promise<number>((resolve) => {
    new PerformanceObserver((list, observer) => {
      const click = list.getEntriesByName("click")[0];
      if (!click) return;
      observer.disconnect();
      resolve(click.duration);
    }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
  });
  const start = await lifted;
  const page = await new Promise<number>((resolve) => {
    const look = () => {
      const { dataset } = document.documentElement;
      if (dataset["page"] !== "language" || !document.querySelector("#main h1")) requestAnimationFrame(look);
      else void scheduler.postTask(() => resolve(performance.now() - start), { priority: "user-blocking" });
    };
    look();
  });
  // A paint that came sooner than the browser tells of: its least is taken.
  const sooner = new Promise<number>((resolve) => setTimeout(() => resolve(16), 500));
  return { next: await Promise.race([next, sooner]), page };
}

function middle(values: number[]): number {
  return values.sort((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
}
