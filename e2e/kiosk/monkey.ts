import { errors, type Browser, type Page } from "@playwright/test";
import { KIOSK } from "../setting/site";
import { heapOf } from "./heap";
import { openKiosk, traces } from "./open-kiosk";
import { isLeaving, touchAtRandom } from "./stranger";

/** One session in so many is left without a word; in the others somebody touches "Start again". */
const LEFT = 5;
/** Longer than any warning and its time to go on, in milliseconds. */
const UNTIL_OVER = 360_000;
/** So often a kiosk is left alone for long at the end of a session, until it invites. */
const PATIENCE = 5;
/** What does not come about within this time, in milliseconds, waits for time to pass. */
const SOON = 1000;
/** A session that takes longer, in milliseconds, does not end. */
const ENDLESS = 120_000;

/** After so many frames of the screen whatever was touched has begun. */
const FRAMES = 5;

/** After so many sessions memory is looked at. */
const OFTEN = 50;

/** What many strangers, one after the other, left behind. */
export interface Monkeying {
  sessions: number;
  errors: string[];
  /** Seeds and steps of sessions after which the kiosk was not as at the beginning. */
  traced: string[];
  /** Bytes of JavaScript's memory after the 50th session (or the one in the middle of fewer) and after the last. */
  heap: { early: number; late: number };
}

/**
 * Lets strangers touch a kiosk at random, each from a seed of their own.
 * @param tell is told after each 50 sessions how it stands, and of the first trace at once
 * @throws {Error} with seed and steps when a session does not end
 */
export async function monkeyAtKiosk(
  browser: Browser,
  address: string,
  seeds: readonly number[],
  tell: (soFar: string) => void = () => undefined,
): Promise<Monkeying> {
  const context = await browser.newContext({ baseURL: address, viewport: KIOSK, screen: KIOSK, hasTouch: true });
  const page = await openKiosk(context);
  const session = await context.newCDPSession(page);
  const result: Monkeying = { sessions: seeds.length, errors: [], traced: [], heap: { early: 0, late: 0 } };
  let steps: string[] = [];
  let seed = 0;
  const where = () => `seed ${seed}\n  ${steps.join("\n  ")}`;
  page.on("pageerror", (error) => result.errors.push(`${error.message}\n${where()}`));
  await page.locator(".attract").waitFor();
  const fresh = JSON.stringify(await traces(page));
  const early = Math.min(OFTEN, Math.ceil(seeds.length / 2));
  for (const [at, one] of seeds.entries()) {
    [seed, steps] = [one, []];
    const begun = Date.now();
    const note = (step: string) => steps.push(`${Date.now() - begun} ms: ${step}`);
    try {
      await inTime(async () => {
        await touchAtRandom(page, session, one, note);
        await end(page, one, note);
        note("looks for traces");
        const left = JSON.stringify(await traces(page));
        if (left === fresh) return;
        const trace = `${where()}\n${difference(left, fresh)}`;
        // What stays for ever is found after every later session again.
        if (result.traced.length === 0) tell(trace);
        result.traced.push(trace);
      });
    } catch (error) {
      throw new Error(where(), { cause: error });
    }
    if (at + 1 === early) result.heap.early = await heapOf(session);
    if ((at + 1) % OFTEN === 0)
      tell(
        `${at + 1} sessions, ${result.errors.length} errors, ${result.traced.length} traces, ` +
          `${Math.round((await heapOf(session)) / 1024)} KB`,
      );
  }
  result.heap.late = await heapOf(session);
  await context.close();
  return result;
}

/** @throws {Error} when something takes longer than a session may: the browser's own calls have no end of their own. */
async function inTime(action: () => Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const endless = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("The session does not end")), ENDLESS);
  });
  try {
    await Promise.race([action(), endless]);
  } finally {
    clearTimeout(timer);
  }
}

/** From where on two texts differ. */
function difference(one: string, other: string): string {
  const at = Array.from(one).findIndex((character, place) => character !== other[place]);
  const part = (text: string) => text.slice(Math.max(0, at - 60), at + 200);
  return `  is  ${part(one)}\n  was ${part(other)}`;
}

/** Ends a session, and waits until the kiosk invites again. Touches may have led there already. */
async function end(page: Page, seed: number, note: (step: string) => void): Promise<void> {
  note("ends");
  const again = page.locator(".kiosk-bar button").first();
  if (seed % LEFT !== 0 && (await again.isVisible()) && !(await isCovered(page)))
    await comesTo(again.tap({ timeout: SOON }));
  await letTouchesAct(page);
  const attract = page.locator(".attract");
  for (let time = 0; time < PATIENCE && !(await comesTo(attract.waitFor({ timeout: SOON }))); time += 1) {
    note("is gone");
    await wait(page);
  }
  note("the kiosk invites");
  await attract.waitFor();
}

/** A touch acts when it has been painted: the last one may still lead away from an invitation that is just being shown. */
async function letTouchesAct(page: Page): Promise<void> {
  try {
    await page.evaluate(async (frames) => {
      for (let frame = 0; frame < frames; frame += 1)
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }, FRAMES);
  } catch (error) {
    if (!isLeaving(error)) throw error;
  }
}

/** Whether something comes about in its time: a page may just be changing. */
async function comesTo(action: Promise<void>): Promise<boolean> {
  try {
    await action;
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
