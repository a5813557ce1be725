import { errors, type Browser, type CDPSession, type Locator, type Page } from "@playwright/test";
import { KIOSK } from "../setting/site";
import { numbersOf } from "../setting/seeds";
import { moveFingers } from "../setting/touch";
import { openKiosk, traces } from "./open-kiosk";

/** Touches of a session, and random numbers that each may use. */
const TOUCHES = 8;
const NUMBERS = 4;
/** One session in so many is left without a word; in the others somebody touches "Start again". */
const LEFT = 5;
/** Longer than any warning and its time to go on, in milliseconds. */
const UNTIL_OVER = 360_000;
/** So often a kiosk is left alone for long at the end of a session, until it invites. */
const PATIENCE = 5;
const HAND = [0, 70, 140, 210, 280];

/** What many strangers, one after the other, left behind. */
export interface Monkeying {
  sessions: number;
  errors: string[];
  /** Seeds of sessions after which the kiosk was not as at the beginning. */
  traced: string[];
  /** Bytes of JavaScript's memory after the 50th session (or the one in the middle of fewer) and after the last. */
  heap: { early: number; late: number };
}

/** Lets strangers touch a kiosk at random, each from a seed of their own. */
export async function monkeyAtKiosk(browser: Browser, address: string, sessions: number): Promise<Monkeying> {
  const context = await browser.newContext({ baseURL: address, viewport: KIOSK, screen: KIOSK, hasTouch: true });
  const page = await openKiosk(context);
  const session = await context.newCDPSession(page);
  const result: Monkeying = { sessions, errors: [], traced: [], heap: { early: 0, late: 0 } };
  page.on("pageerror", (error) => result.errors.push(error.message));
  await page.locator(".attract").waitFor();
  const fresh = JSON.stringify(await traces(page));
  const early = Math.min(50, Math.ceil(sessions / 2));
  for (let seed = 1; seed <= sessions; seed += 1) {
    await touchAtRandom(page, session, seed);
    await end(page, seed);
    const left = JSON.stringify(await traces(page));
    if (left !== fresh) result.traced.push(`seed ${seed}: ${left.slice(0, 400)}`);
    if (seed === early) result.heap.early = await heapOf(session);
  }
  result.heap.late = await heapOf(session);
  await context.close();
  return result;
}

async function touchAtRandom(page: Page, session: CDPSession, seed: number): Promise<void> {
  const numbers = numbersOf(seed, (TOUCHES + 1) * NUMBERS);
  await page.touchscreen.tap(900, 500);
  await page.locator(".attract").waitFor({ state: "detached" });
  const [language = 0] = numbers;
  await page
    .locator(".choose li a")
    .nth(Math.floor(language * 4))
    .tap();
  await page.locator(".kiosk-bar").waitFor();
  for (let touch = 1; touch <= TOUCHES; touch += 1) {
    const [kind = 0, which = 0, across = 0, down = 0] = numbers.slice(touch * NUMBERS);
    const anywhere = { x: across * KIOSK.width, y: down * KIOSK.height };
    if (kind < 0.1)
      await moveFingers(
        session,
        (part) => HAND.map((x) => ({ x: x + anywhere.x / 2, y: anywhere.y / 2 + part * 60 })),
        3,
      );
    else if (kind < 0.3) await page.touchscreen.tap(anywhere.x, anywhere.y);
    else {
      const wanted =
        kind < 0.45 ? "input, .keyboard button, a[href*=search]" : "a[href], button, select, summary, input";
      const place = await targetAt(page, wanted, which);
      if (place) await page.touchscreen.tap(place.x, place.y);
    }
  }
}

/** The middle of one of the targets that can be touched now; null when there is none or the page is just changing. */
async function targetAt(page: Page, wanted: string, which: number): Promise<{ x: number; y: number } | null> {
  try {
    return await page.evaluate(
      ([selector, part]) => {
        const places = [...document.querySelectorAll(selector)].flatMap((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          const place = { x: x + width / 2, y: y + height / 2 };
          return width > 0 && place.x > 0 && place.x < innerWidth && place.y > 0 && place.y < innerHeight
            ? [place]
            : [];
        });
        return places[Math.floor(part * places.length)] ?? null;
      },
      [wanted, which] as const,
    );
  } catch (error) {
    if (isLeaving(error)) return null;
    throw error;
  }
}

/** Ends a session, and waits until the kiosk invites again. Touches may have led there already. */
async function end(page: Page, seed: number): Promise<void> {
  const again = page.locator(".kiosk-bar button").first();
  if (seed % LEFT !== 0 && (await again.isVisible()) && !(await isCovered(page))) await again.tap();
  const attract = page.locator(".attract");
  for (let time = 0; time < PATIENCE && !(await comes(attract)); time += 1) await wait(page);
  await attract.waitFor();
}

/** Whether something is there, or comes at once: a page that is just being left may lead to the choice of language. */
async function comes(thing: Locator): Promise<boolean> {
  try {
    await thing.waitFor({ timeout: 1000 });
    return true;
  } catch (error) {
    if (error instanceof errors.TimeoutError) return false;
    throw error;
  }
}

/** Whether a dialog, the keyboard or something else lies over what everybody can reach. */
async function isCovered(page: Page): Promise<boolean> {
  return (await page.locator("dialog[open], .keyboard").count()) > 0;
}

/**
 * Lets time pass without a touch. The page's own mocked clock is moved: moved from outside, every later page would first
 * repeat all earlier movements.
 */
async function wait(page: Page): Promise<void> {
  try {
    await page.evaluate(async (milliseconds) => {
      type Clock = { controller: { runFor: (ticks: number) => Promise<void> } };
      await (globalThis as unknown as { __pwClock: Clock }).__pwClock.controller.runFor(milliseconds);
    }, UNTIL_OVER);
  } catch (error) {
    if (!isLeaving(error)) throw error;
  }
}

/** A page that is just being left answers no more. */
function isLeaving(error: unknown): boolean {
  return error instanceof Error && /context was destroyed|navigat|detached/i.test(error.message);
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.enable");
  for (let time = 0; time < 3; time += 1) await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.send("HeapProfiler.disable");
  return usedSize;
}
