import { chromium, type Browser } from "@playwright/test";
import { type Part } from "../parts";
import { launchOptions, openSite, PHONE } from "../setting/site";

/** A cheap phone on a slow mobile network: 1.6 Mbit/s, 150 ms round trip, a processor six times slower than this machine's. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
const SLOWER = 6;
const RUNS = 5;
const PAGES = [
  "/en/municipalities/are/",
  "/ar/municipalities/are/",
  "/sv/municipalities/umea/",
  "/ar/",
  "/en/municipalities/",
];

/** What a visit with an empty cache took: largest contentful paint and total blocking time in ms, bytes over the network. */
interface Visit {
  paint: number;
  blocking: number;
  bytes: number;
}

/** Time of tasks beyond 50 ms each (web.dev: Total Blocking Time), from the first paint until the page has been quiet for two seconds. */
async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: PHONE, isMobile: true, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let bytes = 0;
  await session.send("Network.enable");
  session.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
  await session.send("Network.emulateNetworkConditions", NETWORK);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await page.addInitScript(() => {
    const measured = { paint: 0, blocking: 0, last: 0 };
    Object.assign(window, { measured });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) measured.paint = entry.startTime;
    }).observe({ type: "largest-contentful-paint", buffered: true });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) measured.blocking += Math.max(0, duration - 50);
      measured.last = performance.now();
    }).observe({ type: "longtask", buffered: true });
  });
  await page.goto(address);
  await page.waitForFunction(
    () =>
      document.querySelector('[data-saved="saved"]') &&
      performance.now() - (window as unknown as { measured: { last: number } }).measured.last > 2000,
    null,
    { timeout: 60_000 },
  );
  const measured = await page.evaluate(
    () => (window as unknown as { measured: { paint: number; blocking: number } }).measured,
  );
  await context.close();
  return { paint: measured.paint, blocking: measured.blocking, bytes };
}

function median(values: number[]): number {
  return values.sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Medians of five visits a page. Judges nothing: speed depends on the machine. */
export const pages: Part = {
  name: "pages",
  run: async () => {
    const site = await openSite();
    const browser = await chromium.launch(await launchOptions());
    const table: Record<string, Record<string, string>> = {};
    // The first visit of a new browser also warms the browser up; it is not counted.
    await visit(browser, site.address + (PAGES[0] ?? "/"));
    for (const path of PAGES) {
      const visits: Visit[] = [];
      for (let run = 0; run < RUNS; run += 1) visits.push(await visit(browser, site.address + path));
      table[path] = {
        "LCP ms (aim 1300)": median(visits.map(({ paint }) => paint)).toFixed(0),
        "TBT ms (aim 100)": median(visits.map(({ blocking }) => blocking)).toFixed(0),
        "KB by the page": (median(visits.map(({ bytes }) => bytes)) / 1024).toFixed(0),
      };
    }
    console.log(
      `Chromium ${browser.version()}, 1.6 Mbit/s, 150 ms, processor ${SLOWER} times slower, medians of ${RUNS}`,
    );
    await browser.close();
    await site.stop();
    return table;
  },
};
