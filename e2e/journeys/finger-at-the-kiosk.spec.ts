import { openKiosk } from "../kiosk/open-kiosk";
import { findSmallLetters } from "../kiosk/measure-letters";
import { measureTargets } from "../kiosk/measure-targets";
import { expect, KIOSK, test } from "../setting/site";

const PORTRAIT = { width: 1080, height: 1920 };
/** The diagonal that staff have entered, in inches. */
const DIAGONAL = "32";
/** The height of a capital letter, in CSS pixels, that the statement on accessibility names. */
const NAMED_LETTER = 17.7;
/** How high a capital letter of our fonts is, as a share of the size of text. */
const CAPITAL = 0.707;
const PAGES = [
  "/en/",
  "/en/municipalities/",
  "/en/municipalities/are/",
  "/en/municipalities/are/figures/",
  "/en/municipalities/kiruna/",
  "/en/map/",
  "/en/search/",
  "/en/search/?q=school",
  "/en/compare/?places=are,vindeln",
  "/en/saved/",
  "/en/stories/",
  "/en/guide/",
  "/en/guide/waiting-home/",
  "/en/about/",
  "/ar/municipalities/are/",
  "/",
];

// A kiosk keeps all languages, which takes a while and changes nothing here.
test.use({ serviceWorkers: "block" });

for (const viewport of [KIOSK, PORTRAIT])
  test(`a finger meets every target at ${viewport.width} x ${viewport.height}`, async ({ browser, site }) => {
    const context = await browser.newContext({ baseURL: site.address, viewport, screen: viewport, hasTouch: true });
    await context.addInitScript((inches) => localStorage.setItem("kiosk-screen", inches), DIAGONAL);
    const found: Record<string, unknown> = {};
    const running = new Set<string>();
    let count = 0;
    for (const path of PAGES) {
      const page = await openKiosk(context, path);
      await page.clock.runFor(2000);
      if (path === "/") {
        await page.locator(".attract").tap();
        await page.clock.runFor(100);
        await expect(page.locator(".attract")).toHaveCount(0);
      } else await page.locator("html[data-awake]").waitFor({ state: "attached" });
      const { small, close, count: here, inText } = await measureTargets(page);
      count += here;
      for (const place of inText) running.add(place);
      const tally = (list: string[]) => [...new Set(list)];
      if (small.length + close.length > 0) found[path] = { small: tally(small), close: tally(close) };
      await page.close();
    }
    expect(count).toBeGreaterThan(300);
    expect(found).toEqual({});
    // The sources on the about page, and that of the map's drawing.
    expect([...running].sort()).toEqual(["li. > a", "p. > a"]);
    await context.close();
  });

// EN 301 549, 5.1.4: a capital letter as high as 0.7 degrees at the distance that the statement on accessibility names.
test("at the largest step letters are as high as low vision needs", async ({ browser, site }) => {
  const context = await browser.newContext({ baseURL: site.address, viewport: KIOSK, screen: KIOSK, hasTouch: true });
  const found: Record<string, string[]> = {};
  for (const path of PAGES.filter((one) => one !== "/")) {
    const page = await openKiosk(context, path);
    await page.locator("html[data-awake]").waitFor({ state: "attached" });
    expect(await findSmallLetters(page, NAMED_LETTER / CAPITAL)).not.toEqual([]);
    await page.evaluate(() => (document.documentElement.dataset["textSize"] = "3"));
    const small = await findSmallLetters(page, NAMED_LETTER / CAPITAL);
    if (small.length > 0) found[path] = small;
    await page.close();
  }
  expect(found).toEqual({});
  await context.close();
});

test("a touch is shown where the finger is, and takes nothing from what lies below", async ({ browser, site }) => {
  const context = await browser.newContext({ baseURL: site.address, viewport: KIOSK, screen: KIOSK, hasTouch: true });
  for (const path of ["/en/", "/ar/"]) {
    const page = await openKiosk(context, path);
    await page.locator("html[data-awake]").waitFor({ state: "attached" });
    const ring = page.locator(".touch-ring");
    await expect(ring).not.toBeInViewport({ ratio: 0.3 });
    const middle = () =>
      ring.evaluate((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [Math.round(x + width / 2), Math.round(y + height / 2)];
      });
    const session = await context.newCDPSession(page);
    await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x: 700, y: 300 }] });
    await expect.poll(middle).toEqual([700, 300]);
    const touched = await page.evaluate(() => document.elementFromPoint(700, 300)?.className);
    expect(touched).not.toBe("touch-ring");
    await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await page.clock.runFor(1000);
    await expect(ring).not.toBeInViewport({ ratio: 0.3 });
    await page.close();
  }
  await context.close();
});

for (const viewport of [KIOSK, PORTRAIT])
  test(`everything comes into the lower half at ${viewport.width} x ${viewport.height}`, async ({ browser, site }) => {
    const context = await browser.newContext({ baseURL: site.address, viewport, screen: viewport, hasTouch: true });
    for (const path of ["/en/", "/en/municipalities/are/", "/en/map/", "/ar/search/"]) {
      const page = await openKiosk(context, path);
      await page.locator("html[data-awake]").waitFor({ state: "attached" });
      await page.locator(".kiosk-bar button").last().tap();
      await page.locator("html[data-lower]").waitFor();
      const highest = () =>
        page.evaluate(() => {
          const shown = [...document.querySelectorAll("a[href], button, select, input")].filter((element) => {
            const { x, y, width, height } = element.getBoundingClientRect();
            const there = document.elementFromPoint(x + width / 2, y + height / 2);
            return there !== null && (element === there || element.contains(there));
          });
          return Math.min(...shown.map((element) => element.getBoundingClientRect().bottom)) / innerHeight;
        });
      expect(await highest()).toBeGreaterThan(0.45);
      await expect(page.locator(".brand")).toBeInViewport();
      expect((await page.locator(".brand").boundingBox())?.y).toBeGreaterThan(0.45 * viewport.height);
      await page.mouse.move(500, 0.8 * viewport.height);
      await page.evaluate(() => scrollBy(0, 500));
      expect(await highest()).toBeGreaterThan(0.45);
      const stage = page.locator(".map-stage");
      if (path === "/en/map/") {
        await stage.evaluate((element) => element.scrollIntoView());
        const box = await stage.boundingBox();
        expect(box?.y).toBeGreaterThan(0.45 * viewport.height);
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(viewport.height);
      }
      if (path === "/ar/search/") {
        await page.locator("#question").tap();
        await page.locator(".keyboard").waitFor();
        const board = await page.locator(".keyboard").boundingBox();
        const box = await page.locator("#question").boundingBox();
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(board?.y ?? 0);
        expect(board?.y).toBeGreaterThan(0.45 * viewport.height);
      }
      await page.close();
    }
    await context.close();
  });

for (const viewport of [KIOSK, PORTRAIT])
  test(`keys are targets at ${viewport.width} x ${viewport.height}`, async ({ browser, site }) => {
    const context = await browser.newContext({ baseURL: site.address, viewport, screen: viewport, hasTouch: true });
    await context.addInitScript((inches) => localStorage.setItem("kiosk-screen", inches), DIAGONAL);
    for (const language of ["sv", "ar"]) {
      const page = await openKiosk(context, `/${language}/search/`);
      await page.locator("#question:enabled").tap();
      await page.locator(".keyboard button").first().waitFor();
      const small = await page.evaluate(() => {
        const millimetre = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--kiosk-mm"));
        const keys = [...document.querySelectorAll(".keyboard button")].map((key) => key.getBoundingClientRect());
        return keys.map(({ width, height }) => Math.min(width, height) / millimetre).filter((size) => size < 19.7);
      });
      expect(small).toEqual([]);
      await page.close();
    }
    await context.close();
  });
