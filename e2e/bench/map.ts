import { type Browser, type CDPSession, type Page } from "@playwright/test";
import { middleOfMap } from "../setting/map";
import { PHONE, waitUntilSaved, type Site } from "../setting/site";
import { moveFingers, pinchAt } from "../setting/touch";

/** A processor so many times slower than this machine's. */
const SLOWER = 6;
const RUNS = 5;
/** Movements of a gesture: about a second of them. */
const STEPS = 60;

/** What a frame took is noted here while a gesture is going on. */
interface Watched {
  /** When each frame began, milliseconds. */
  times: number[];
  watching: boolean;
  painted: number;
}

/**
 * Measures the map on a cheap phone: the time from the touch of "Map" on the list of places,
 * which the reader has looked at, until the map is painted,
 * and the frames a second while it is moved and zoomed by fingers and by the wheel.
 * @returns a table of medians.
 */
export async function measureMap(browser: Browser, site: Site): Promise<Record<string, Record<string, string>>> {
  const openings: number[] = [];
  const gestures = new Map<string, { rate: number; longest: number }[]>();
  for (let run = 0; run <= RUNS; run += 1) {
    const context = await browser.newContext({
      baseURL: site.address,
      viewport: PHONE,
      isMobile: true,
      hasTouch: true,
    });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await page.goto("/en/municipalities/");
    await waitUntilSaved(page);
    await waitUntilReadied(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    const opening = await openMap(page);
    for (const [name, gesture] of Object.entries(GESTURES)) {
      const measured = await watchFrames(page, () => gesture(page, session));
      // The first run also warms the browser up; it is not counted.
      if (run > 0) gestures.set(name, [...(gestures.get(name) ?? []), measured]);
    }
    if (run > 0) openings.push(opening);
    await context.close();
  }
  return {
    "opening the map": { "ms (aim 300)": median(openings).toFixed(0) },
    ...Object.fromEntries(
      [...gestures].map(([name, list]) => [
        name,
        {
          "frames a second (aim 50)": median(list.map(({ rate }) => rate)).toFixed(1),
          "longest frame ms": median(list.map(({ longest }) => longest)).toFixed(0),
        },
      ]),
    ),
  };
}

/** Waits until the app has got the map ready ahead, as it does while a reader looks at the list. */
async function waitUntilReadied(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    performance.getEntriesByType("resource").some(({ name }) => name.includes("/data/map.")),
  );
}

/** Milliseconds from the touch of the link until the frame with the map in it is painted. */
async function openMap(page: Page): Promise<number> {
  await page.evaluate(() => {
    const watched = window as unknown as Watched;
    let start = 0;
    document.addEventListener("click", ({ timeStamp }) => (start = timeStamp), { capture: true, once: true });
    new MutationObserver((_, observer) => {
      if (!document.querySelector(".map-shapes")) return;
      observer.disconnect();
      // A task of the highest priority that is posted just before a frame is painted runs just after it, before timers.
      const note = () => (watched.painted = performance.now() - start);
      requestAnimationFrame(() => void scheduler.postTask(note, { priority: "user-blocking" }));
    }).observe(document.body, { childList: true, subtree: true });
  });
  await page.getByRole("main").locator('a[href$="/map/"]').tap();
  await page.waitForFunction(() => (window as unknown as Watched).painted > 0);
  return page.evaluate(() => (window as unknown as Watched).painted);
}

/** Frames a second, and the longest frame in milliseconds, while something goes on. */
async function watchFrames(page: Page, action: () => Promise<void>): Promise<{ rate: number; longest: number }> {
  await page.evaluate(() => {
    const watched = window as unknown as Watched;
    watched.times = [];
    watched.watching = true;
    const note = (time: number) => {
      if (time !== watched.times.at(-1)) watched.times.push(time);
      if (watched.watching) requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  await action();
  return page.evaluate(() => {
    const watched = window as unknown as Watched;
    watched.watching = false;
    const lengths = watched.times.slice(1).map((time, at) => time - (watched.times[at] ?? time));
    const total = lengths.reduce((sum, length) => sum + length, 0);
    return { rate: (1000 * lengths.length) / total, longest: Math.max(...lengths) };
  });
}

/** The gestures in the order in which they are made; the first one zooms in, so that there is room to move. */
const GESTURES: Readonly<Record<string, (page: Page, session: CDPSession) => Promise<void>>> = {
  "zooming in with two fingers": async (page, session) =>
    moveFingers(session, pinchAt(await middleOfMap(page), 20, 150), STEPS),
  "moving with one finger": async (page, session) => {
    const { x, y } = await middleOfMap(page);
    for (const far of [-120, 120, -120, 120])
      await moveFingers(session, (part) => [{ x: x + part * far, y: y + (part * far) / 2 }], STEPS);
  },
  "zooming out with two fingers": async (page, session) =>
    moveFingers(session, pinchAt(await middleOfMap(page), 150, 20), STEPS),
  "zooming with the wheel": async (page, session) => {
    const { x, y } = await middleOfMap(page);
    await page.locator(".map-stage").focus();
    for (const yDistance of [600, -600])
      await session.send("Input.synthesizeScrollGesture", { x, y, yDistance, speed: 800, gestureSourceType: "mouse" });
  },
};

function median(values: number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
