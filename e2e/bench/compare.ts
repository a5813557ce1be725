import { type Browser } from "@playwright/test";
import { PHONE, type Site, waitUntilSaved } from "../setting/site";

/** Times slower than this machine's processor. */
const SLOWER = 6;
const RUNS = 9;

/**
 * What opening the page took, in ms from the tap: until it was painted with the names of its places, until the first
 * figure was, until all of it stood there, and the longest task.
 */
interface Opening {
  painted: number;
  figure: number;
  whole: number;
  longest: number;
}

/** Opens the comparison of places from another page of the site, with code and data at hand, on a slow phone. */
export async function measureCompare(browser: Browser, site: Site): Promise<Record<string, Record<string, string>>> {
  const table: Record<string, Record<string, string>> = {};
  for (const places of ["umea,are", "umea,are,vindeln"]) {
    const openings = await open(browser, `${site.address}/en/`, `/en/compare/?m=${places}`);
    const middle = (part: keyof Opening) =>
      (openings.map((opening) => opening[part]).sort((one, other) => one - other)[RUNS >> 1] ?? Number.NaN).toFixed(0);
    table[`compare ${places}`] = {
      "painted ms (aim 50)": middle("painted"),
      "first figure ms": middle("figure"),
      "whole ms": middle("whole"),
      "longest task ms": middle("longest"),
    };
  }
  return table;
}

async function open(browser: Browser, from: string, to: string): Promise<Opening[]> {
  const context = await browser.newContext({ viewport: PHONE, isMobile: true, deviceScaleFactor: 2 });
  const page = await context.newPage();
  await page.goto(from);
  await waitUntilSaved(page);
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  const openings: Opening[] = [];
  // The first opening fetches and compiles the code; it is not counted.
  for (let run = 0; run <= RUNS; run += 1) {
    const opening = await page.evaluate(openAndMeasure, to);
    if (run > 0) openings.push(opening);
    await page.goBack();
    await page.locator(".compare").waitFor({ state: "detached" });
  }
  await context.close();
  return openings;
}

/** Runs in the page: follows a link and waits until the comparison has been painted and stands there whole. */
async function openAndMeasure(to: string): Promise<Opening> {
  const opening = { painted: 0, figure: 0, whole: 0, longest: 0 };
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) opening.longest = Math.max(opening.longest, duration);
  });
  tasks.observe({ type: "longtask" });
  const link = document.createElement("a");
  link.href = to;
  document.body.append(link);
  const start = performance.now();
  link.click();
  link.remove();
  const painted = (selector: string) =>
    new Promise<number>((resolve) => {
      const look = () => {
        if (!document.querySelector(selector)) requestAnimationFrame(look);
        else void scheduler.postTask(() => resolve(performance.now() - start), { priority: "user-blocking" });
      };
      requestAnimationFrame(look);
    });
  opening.painted = await painted(".compared-places a");
  opening.figure = await painted(".compare .figures");
  opening.whole = await painted(".compared-topics");
  await new Promise((resolve) => setTimeout(resolve, 500));
  tasks.disconnect();
  return opening;
}
