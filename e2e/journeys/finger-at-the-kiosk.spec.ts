import { openKiosk } from "../kiosk/open-kiosk";
import { measureTargets } from "../kiosk/measure-targets";
import { expect, KIOSK, test } from "../setting/site";

const PORTRAIT = { width: 1080, height: 1920 };
/** The diagonal that staff have entered, in inches. */
const DIAGONAL = "32";
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

for (const viewport of [KIOSK, PORTRAIT])
  test(`a finger meets every target at ${viewport.width} x ${viewport.height}`, async ({ browser, site }) => {
    const context = await browser.newContext({ baseURL: site.address, viewport, screen: viewport, hasTouch: true });
    await context.addInitScript((inches) => localStorage.setItem("kiosk-screen", inches), DIAGONAL);
    const found: Record<string, unknown> = {};
    let count = 0;
    for (const path of PAGES) {
      const page = await openKiosk(context, path);
      await page.clock.runFor(2000);
      if (path === "/") await page.locator(".attract").tap();
      else await page.locator("html[data-awake]").waitFor({ state: "attached" });
      const { small, close, count: here, inText } = await measureTargets(page);
      count += here;
      if (process.env["KB"]) console.log(path, here, [...new Set(inText)]);
      const tally = (list: string[]) => [...new Set(list)];
      if (small.length + close.length > 0) found[path] = { small: tally(small), close: tally(close) };
      await page.close();
    }
    expect(count).toBeGreaterThan(300);
    expect(found).toEqual({});
    await context.close();
  });
