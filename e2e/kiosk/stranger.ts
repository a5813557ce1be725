import { type CDPSession, type Page } from "@playwright/test";
import { KIOSK } from "../setting/site";
import { numbersOf } from "../setting/seeds";
import { moveFingers, type ScreenPoint } from "../setting/touch";

/** Touches of a session, and random numbers that each may use. */
const TOUCHES = 8;
const NUMBERS = 4;
/** A touch without an answer after so long, in milliseconds, came while a page was being left. */
const LOST = 2000;
const HAND = [0, 70, 140, 210, 280];

/** A place on the screen that can be touched, and what stands there. */
interface Target {
  x: number;
  y: number;
  name: string;
}

/**
 * Somebody comes to a kiosk that invites, chooses a language and touches at random: targets, anywhere, with a whole hand.
 * @param note is told each step before it is done, so that what never ends can be named
 */
export async function touchAtRandom(
  page: Page,
  session: CDPSession,
  seed: number,
  note: (step: string) => void,
): Promise<void> {
  const numbers = numbersOf(seed, (TOUCHES + 1) * NUMBERS);
  note("accepts the invitation");
  await page.touchscreen.tap(900, 500);
  await page.locator(".attract").waitFor({ state: "detached" });
  const [language = 0] = numbers;
  const link = page.locator(".choose li a").nth(Math.floor(language * 4));
  note(`chooses language ${Math.floor(language * 4)}`);
  await link.tap();
  await page.locator(".kiosk-bar").waitFor();
  for (let at = 1; at <= TOUCHES; at += 1) {
    const [kind = 0, which = 0, across = 0, down = 0] = numbers.slice(at * NUMBERS);
    const anywhere = { x: across * KIOSK.width, y: down * KIOSK.height };
    if (kind < 0.1) {
      note(`${at}. a whole hand at ${anywhere.x.toFixed(0)}, ${anywhere.y.toFixed(0)}`);
      await touch(session, (part) => HAND.map((x) => ({ x: x + anywhere.x / 2, y: anywhere.y / 2 + part * 60 })), 3);
    } else if (kind < 0.3) {
      note(`${at}. anywhere: ${anywhere.x.toFixed(0)}, ${anywhere.y.toFixed(0)}`);
      await touch(session, () => [anywhere]);
    } else {
      const wanted =
        kind < 0.45 ? "input, .keyboard button, a[href*=search]" : "a[href], button, select, summary, input";
      note(`${at}. looks for something to touch`);
      const target = await targetAt(page, wanted, which);
      if (!target) continue;
      note(`${at}. ${target.name} at ${target.x.toFixed(0)}, ${target.y.toFixed(0)}`);
      await touch(session, () => [target]);
    }
  }
}

/**
 * Touches, and goes on when the browser does not answer: a page that is just being left may go without taking a touch up,
 * which the browser then never says. What it still holds of the touch is cancelled.
 */
async function touch(session: CDPSession, fingers: (part: number) => readonly ScreenPoint[], steps = 0): Promise<void> {
  const points = (part: number) => fingers(part).map(({ x, y }) => ({ x, y }));
  const moved = moveFingers(session, points, steps).catch((error: unknown) => {
    // The page was left between two parts of a touch, or the touch before was cancelled only now.
    if (!String(error).includes("Input.dispatchTouchEvent")) throw error;
  });
  let timer: NodeJS.Timeout | undefined;
  const lost = new Promise<"lost">((resolve) => {
    timer = setTimeout(() => resolve("lost"), LOST);
  });
  if ((await Promise.race([moved, lost])) === "lost")
    session
      .send("Input.dispatchTouchEvent", { type: "touchCancel", touchPoints: [] })
      .catch((error: unknown) => console.info(`There was nothing to cancel: ${String(error)}`));
  clearTimeout(timer);
}

/** One of the targets that can be touched now; null when there is none or the page is just changing. */
async function targetAt(page: Page, wanted: string, which: number): Promise<Target | null> {
  try {
    return await page.evaluate(
      ([selector, part]) => {
        const places = [...document.querySelectorAll(selector)].flatMap((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          const place = { x: x + width / 2, y: y + height / 2, element };
          return width > 0 && place.x > 0 && place.x < innerWidth && place.y > 0 && place.y < innerHeight
            ? [place]
            : [];
        });
        const place = places[Math.floor(part * places.length)];
        if (!place) return null;
        const { x, y, element } = place;
        const address = element.getAttribute("href") ?? "";
        const name = `${location.pathname}: ${element.tagName.toLowerCase()}.${element.className} ${address}`;
        return { x, y, name };
      },
      [wanted, which] as const,
    );
  } catch (error) {
    if (isLeaving(error)) return null;
    throw error;
  }
}

/** A page that is just being left answers no more. */
export function isLeaving(error: unknown): boolean {
  return error instanceof Error && /context was destroyed|navigat|detached/i.test(error.message);
}
