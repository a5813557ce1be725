import { setTimeout as pause } from "node:timers/promises";
import { type Browser, type CDPSession, type Locator, type Page } from "@playwright/test";
import { KIOSK, type Site } from "../setting/site";

/** A processor so many times slower than this machine's. */
const SLOWER = 6;
const RUNS = 2;
const LANGUAGES = ["en", "ar", "ti"];
/** How long, in milliseconds, the page is left to answer a touch. */
const ANSWER = 500;

/** How long, in milliseconds, a finger rests on the glass when it touches: none is lifted in the moment it arrives. */
const RESTS = 60;

/** How long, in milliseconds, a kiosk has invited before somebody comes: none stands there while its page begins. */
const INVITES = 2000;

/** A touch that nothing answers: what the machine itself takes until it has painted. */
const NOTHING = "a heading, which does nothing";

/** More pixels than the bar above a page is high. */
const WINDOW_BAR = 200;

/** Under this name pages note what they measure. */
const PAINTS = "paints";

/** Milliseconds from each touch until the next paint, by what was touched. */
type Touches = Map<string, number[]>;

/**
 * Measures a kiosk at a processor six times slower: from a touch, as the browser was told of it, until the next paint, as
 * Interaction to Next Paint is defined (https://web.dev/articles/inp): the longest of the events of the interaction, by
 * Event Timing, which rounds to 8 ms and leaves out what took less than 16 ms: that counts as 16. Judges nothing: speed
 * depends on the machine.
 */
export async function measureKiosk(browser: Browser, site: Site): Promise<Record<string, Record<string, string>>> {
  const touches: Touches = new Map();
  const context = await browser.newContext({ baseURL: site.address, viewport: KIOSK, screen: KIOSK, hasTouch: true });
  await context.addInitScript(notePaints);
  const page = await context.newPage();
  await page.goto("/?kiosk=boden");
  // Keeping all languages, which is done once, comes before.
  await page.waitForFunction(async () => (await caches.match("/es/shell/")) !== undefined, null, { polling: 500 });
  const session = await context.newCDPSession(page);
  await showWhole(session);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  // The first visit also warms the browser up; it is not counted.
  const warming = LANGUAGES.slice(0, 1);
  for (const [at, language] of [...warming, ...Array<string[]>(RUNS).fill(LANGUAGES).flat()].entries()) {
    const measured = at < warming.length ? new Map<string, number[]>() : touches;
    await visit(page, language, (name, what) => measure(page, session, measured, name, what));
  }
  await context.close();
  return Object.fromEntries(
    [["all touches", [...touches].flatMap(([name, list]) => (name === NOTHING ? [] : list))] as const, ...touches].map(
      ([name, list]) => [
        name,
        {
          touches: String(list.length),
          "median ms": quantile(list, 0.5),
          "95 % (aim 50)": quantile(list, 0.95),
          longest: quantile(list, 1),
        },
      ],
    ),
  );
}

/**
 * Makes the window as much higher as its own bar is, so that all of the screen lies within it: what is painted below a
 * window's edge is never presented, and the next paint would be waited for in vain.
 */
async function showWhole(session: CDPSession): Promise<void> {
  const { windowId } = await session.send("Browser.getWindowForTarget");
  await session.send("Browser.setWindowBounds", { windowId, bounds: { height: KIOSK.height + WINDOW_BAR } });
}

/** One person's visit from the invitation to "Start again". */
async function visit(
  page: Page,
  language: string,
  touch: (name: string, what: Locator) => Promise<void>,
): Promise<void> {
  await page.locator(".attract").waitFor();
  await pause(INVITES);
  await touch("the invitation", page.locator(".attract"));
  await touch("a language", page.locator(`[data-language=${language}]`));
  await page.locator(".kiosk-bar").waitFor();
  await page.locator("html[data-awake]").waitFor({ state: "attached" });
  await touch("places", page.locator('.doors a[href$="/municipalities/"]').first());
  await page.locator(".places").first().waitFor();
  await touch(NOTHING, page.locator("h1").first());
  await touch("a place", page.locator('a[href$="/municipalities/are/"]:visible').first());
  await page.locator(".profile").first().waitFor();
  await touch("a topic", page.locator('a[href$="#work"]:visible').first());
  await touch("places", page.locator('a[href$="/municipalities/"]:visible').first());
  await page.locator(".places").first().waitFor();
  await touch("the map", page.locator('a[href$="/map/"]:visible').first());
  await page.locator(".map-stage").waitFor();
  await touch("home", page.locator(".brand"));
  await touch("places", page.locator('.doors a[href$="/municipalities/"]').first());
  await page.locator(".places").first().waitFor();
  await touch("search", page.locator('a[href$="/search/"]:visible').first());
  await page.locator("#question:enabled").waitFor();
  await touch("the field", page.locator("#question"));
  await page.locator(".keyboard button").first().waitFor();
  for (let key = 0; key < 5; key += 1) await touch("a key", page.locator(".keyboard button").nth(3 + key));
  await touch("done", page.locator('[data-skbtn="{done}"]'));
  const bar = page.locator(".kiosk-bar button");
  const count = await bar.count();
  for (let time = 0; time < 3; time += 1) await touch("text size", bar.nth(count - 3));
  for (let time = 0; time < 2; time += 1) await touch("stronger colours", bar.nth(count - 2));
  for (let time = 0; time < 2; time += 1) await touch("lower", bar.nth(count - 1));
  await touch("start again", bar.first());
}

/** Touches something and notes how long it was until the next paint of any event that the touch is made of. */
async function measure(page: Page, session: CDPSession, touches: Touches, name: string, what: Locator): Promise<void> {
  await what.scrollIntoViewIfNeeded();
  // Nobody touches in the moment in which a page comes to rest.
  await pause(ANSWER);
  const box = await what.boundingBox();
  if (!box) throw new Error(`There is nothing to touch: ${name}`);
  const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.evaluate((key) => sessionStorage.removeItem(key), PAINTS);
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [place] });
  await pause(RESTS);
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await pause(ANSWER);
  const noted = await page.evaluate((key) => sessionStorage.getItem(key), PAINTS);
  touches.set(name, [...(touches.get(name) ?? []), Math.max(16, ...(JSON.parse(noted ?? "[]") as number[]))]);
}

/** Runs in each page: notes, for the page that may follow too, how long each event waited for the next paint. */
function notePaints(): void {
  const note = (entries: readonly PerformanceEntry[]) => {
    const before = JSON.parse(sessionStorage.getItem("paints") ?? "[]") as number[];
    // What the page does under a resting finger is told of too, but belongs to no interaction.
    const touched = entries.filter((entry) => (entry as PerformanceEventTiming).interactionId > 0);
    sessionStorage.setItem("paints", JSON.stringify([...before, ...touched.map(({ duration }) => duration)]));
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
  addEventListener("pagehide", () => note(observer.takeRecords()));
}

function quantile(list: readonly number[], share: number): string {
  const sorted = list.toSorted((one, other) => one - other);
  return (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN).toFixed(0);
}
