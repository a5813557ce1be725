import { type BrowserContext, type CDPSession, type Page } from "@playwright/test";
import { openKiosk, traces } from "../kiosk/open-kiosk";
import { expect, KIOSK, test } from "../setting/site";
import { moveFingers, pinchAt, type ScreenPoint } from "../setting/touch";

const STEPS = 20;

/** A page of a kiosk and a hand that can touch it at several points. */
async function openWithHand(context: BrowserContext, path: string): Promise<{ page: Page; hand: CDPSession }> {
  const page = await openKiosk(context, path);
  await page.locator("html[data-awake]").waitFor({ state: "attached" });
  await page.clock.runFor(1000);
  return { page, hand: await context.newCDPSession(page) };
}

// A kiosk keeps all languages, which takes a while and changes nothing here.
test.use({ viewport: KIOSK, hasTouch: true, serviceWorkers: "block" });

test("a whole hand on the screen does nothing", async ({ browser, site }) => {
  const context = await browser.newContext({ baseURL: site.address, viewport: KIOSK, hasTouch: true });
  const { page, hand } = await openWithHand(context, "/en/");
  const link = await page.locator(".doors a").first().boundingBox();
  const middle = { x: (link?.x ?? 0) + 60, y: (link?.y ?? 0) + 40 };
  const fingers: ScreenPoint[] = [0, 90, 180, 270, 360].map((away) => ({ x: middle.x + away, y: middle.y + away / 4 }));
  const before = await traces(page);
  await moveFingers(hand, () => fingers, STEPS);
  await moveFingers(hand, (part) => fingers.map(({ x, y }) => ({ x: x + part * 30, y })), STEPS);
  for (const count of [2, 3, 5]) await moveFingers(hand, () => fingers.slice(0, count), 1);
  // Two thumbs, of which the second comes down before the first is lifted.
  const [one, other] = [
    { ...middle, id: 0 },
    { ...middle, x: middle.x + 90, id: 1 },
  ];
  const thumbs = [
    ["touchStart", [one]],
    ["touchStart", [one, other]],
    ["touchEnd", [other]],
    ["touchEnd", []],
  ] as const;
  for (const [type, points] of thumbs) await hand.send("Input.dispatchTouchEvent", { type, touchPoints: [...points] });
  await page.clock.runFor(1000);
  expect(await traces(page)).toEqual(before);
  // One finger afterwards is one finger again.
  await page.touchscreen.tap(middle.x, middle.y);
  await expect(page).not.toHaveURL(/\/en\/$/);
  await context.close();
});

test("two fingers do not enlarge the page, and a long or double touch selects nothing", async ({ browser, site }) => {
  const context = await browser.newContext({ baseURL: site.address, viewport: KIOSK, hasTouch: true });
  const { page, hand } = await openWithHand(context, "/en/municipalities/vindeln/");
  const box = await page.locator(".statement p, .statement").first().boundingBox();
  await page.evaluate((y) => scrollTo(0, y - 300), box?.y ?? 0);
  const words = { x: (box?.x ?? 0) + 60, y: 320 };
  await moveFingers(hand, pinchAt({ x: 900, y: 500 }, 40, 300), STEPS);
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  await page.mouse.dblclick(words.x, words.y);
  await page.mouse.down();
  await page.mouse.move(words.x + 400, words.y + 60);
  await page.mouse.up();
  await hand.send("Input.synthesizeTapGesture", { ...words, duration: 1200, gestureSourceType: "touch" });
  expect(await page.evaluate(() => getSelection()?.toString())).toBe("");
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).overscrollBehaviorY)).toBe("none");
  await context.close();
});

test("no menu, file dialog, window or key of the browser opens", async ({ browser, site }) => {
  const context = await browser.newContext({ baseURL: site.address, viewport: KIOSK, hasTouch: true });
  const { page } = await openWithHand(context, "/en/");
  let choosers = 0;
  page.on("filechooser", () => (choosers += 1));
  const refused = await page.evaluate(() => {
    const file = document.createElement("input");
    file.type = "file";
    file.id = "file";
    document.body.prepend(file);
    const events = ["contextmenu", "selectstart", "dragstart", "dragover", "drop"].map(
      (name) => new Event(name, { bubbles: true, cancelable: true }),
    );
    const keys = ["o", "s", "p", "n", "t", "+", "0"].map(
      (key) => new KeyboardEvent("keydown", { key, ctrlKey: true, bubbles: true, cancelable: true }),
    );
    return [...events, ...keys].map((event) => document.body.dispatchEvent(event));
  });
  expect(refused.filter(Boolean)).toEqual([]);
  await page.locator("#file").tap();
  await page.clock.runFor(500);
  expect(choosers).toBe(0);
  expect(await page.evaluate(() => window.open("https://example.org/"))).toBe(null);
  expect(context.pages()).toHaveLength(1);
  await context.close();
});

test("prints only where there is a printer", async ({ browser, site }) => {
  const context = await browser.newContext({ baseURL: site.address, viewport: KIOSK, hasTouch: true });
  await context.addInitScript(() => {
    Object.assign(window, { printed: 0, print: () => Object.assign(window, { printed: 1 }) });
  });
  const { page } = await openWithHand(context, "/en/municipalities/vindeln/");
  await expect(page.locator("[data-print]").first()).toBeHidden();
  await page.evaluate(() => window.print());
  expect(await page.evaluate(() => (window as unknown as { printed: number }).printed)).toBe(0);
  await page.evaluate(() => document.documentElement.toggleAttribute("data-printer", true));
  await expect(page.locator("[data-print]").first()).toBeVisible();
  await context.close();
});
