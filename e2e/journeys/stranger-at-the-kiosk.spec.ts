import { type Browser } from "@playwright/test";
import { openKiosk, traces } from "../kiosk/open-kiosk";
import { findBarriers } from "../setting/barriers";
import { layOver } from "../setting/laid-over";
import { expect, KIOSK, type Site, test } from "../setting/site";
import { moveFingers } from "../setting/touch";
import { giveVoice, whatIsSaid } from "../setting/voice";

test.use({ viewport: KIOSK, hasTouch: true });

for (const counting of ["off", "on"])
  test(`a stranger is invited, chooses a language, reads, and leaves nothing, counting ${counting}`, ({
    browser,
    site,
  }) => leaveNothing(browser, site, counting));

async function leaveNothing(browser: Browser, site: Site, counting: string): Promise<void> {
  const context = await browser.newContext({ baseURL: site.address, viewport: KIOSK, hasTouch: true });
  await giveVoice(context, "en-GB");
  await context.addInitScript((kept) => localStorage.setItem("kiosk-counting", kept), counting);
  const page = await openKiosk(context);
  const attract = page.locator(".attract");
  await expect(attract).toBeVisible();
  const fresh = await traces(page);
  const greeting = await attract.locator(".attract-words b").textContent();
  await page.clock.runFor(8000);
  await expect(attract.locator(".attract-words b")).not.toHaveText(greeting ?? "");

  // There is nothing to scroll while it invites.
  const hand = await context.newCDPSession(page);
  await moveFingers(hand, (part) => [{ x: 900, y: 800 - part * 500 }], 10);
  expect(await page.evaluate(() => [scrollY, getComputedStyle(document.documentElement).overflowY])).toEqual([
    0,
    "hidden",
  ]);

  await attract.tap();
  await expect(attract).toHaveCount(0);
  await page.getByRole("link", { name: "English" }).tap();
  await expect(page).toHaveURL(/\/en\/$/);
  await page.getByRole("button", { name: "Larger text" }).tap();
  await page.getByRole("button", { name: "Stronger colours" }).tap();
  await page
    .getByRole("link", { name: /^Places/ })
    .first()
    .tap();
  await page
    .getByRole("link", { name: /Vindeln/ })
    .first()
    .tap();
  await expect(page.locator("h1")).toContainText("Vindeln");
  await expect(page.locator("html")).toHaveAttribute("data-text-size", "2");

  // Somebody turns the screen.
  await page.setViewportSize({ width: KIOSK.height, height: KIOSK.width });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(KIOSK.height);
  for (const name of ["Start again", "Larger text", "Stronger colours"])
    await expect(page.getByRole("button", { name })).toBeInViewport({ ratio: 1 });
  await page.setViewportSize(KIOSK);

  await page.clock.runFor(121_000);
  const warning = page.getByRole("dialog", { name: "Are you still here?" });
  await expect(warning).toBeVisible();
  expect(await whatIsSaid(page)).toEqual([expect.stringMatching(/^Are you still here\? ./)]);
  await page.touchscreen.tap(100, 100);
  await page.clock.runFor(1500);
  await expect(warning).toHaveCount(0);
  expect(await whatIsSaid(page)).toEqual([]);
  await page.clock.runFor(152_000);
  await expect(attract).toBeVisible();
  expect(await traces(page)).toEqual(fresh);
  expect((await page.evaluate(() => localStorage.getItem("kiosk-counts"))) !== null).toBe(counting === "on");
  await context.close();
}

test("no link leaves the site", async ({ browser, site }) => {
  const context = await browser.newContext({ baseURL: site.address, viewport: KIOSK, hasTouch: true });
  const page = await openKiosk(context, "/en/municipalities/vindeln/");
  await page.locator('a[href^="http"]:visible').first().click();
  const dialog = page.getByRole("dialog", { name: "Another website" });
  await expect(dialog.locator(".qr")).toBeVisible();
  await dialog.getByRole("button", { name: "Close" }).tap();
  await expect(dialog).toHaveCount(0);
  await page.locator('a[href="tel:112"]').first().click();
  await expect(page.getByRole("dialog", { name: "Call from a phone" })).toContainText("112");
  expect(new URL(page.url()).origin).toBe(site.address);
  await context.close();
});

test("a link that is touched before the page's script has begun leads on and leaves nothing to go back to", async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({
    baseURL: site.address,
    viewport: KIOSK,
    hasTouch: true,
    serviceWorkers: "block",
  });
  const page = await openKiosk(context);
  const before = await page.evaluate(() => history.length);
  await context.route("**/*.js", (route) => route.abort());
  await page.evaluate(() => location.replace("/en/municipalities/vindeln/"));
  await expect(page.locator("h1")).toContainText("Vindeln");
  await page.locator('a[href^="http"]:visible').first().tap();
  await page.locator('a[href="/en/stories/"]').first().tap();
  await expect(page).toHaveURL("/en/stories/");
  expect(await page.evaluate(() => history.length)).toBe(before);
  await context.close();
});

test("a script that came in the place of a new version is not taken", async ({ browser, site }) => {
  const context = await browser.newContext({ baseURL: site.address, viewport: KIOSK, hasTouch: true });
  const page = await openKiosk(context);
  await expect.poll(() => page.evaluate(async () => (await caches.match("/es/shell/")) !== undefined)).toBe(true);
  await site.stop();
  await site.start(layOver("dist", { "service-worker.js": "// Somebody else's." }));
  await page.evaluate(() => dispatchEvent(new Event("online")));
  const waits = () => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);
  await expect.poll(waits).toBe(true);
  await page.clock.runFor("10:01");
  const noted = () => page.evaluate(() => localStorage.getItem("kiosk-update"));
  await expect.poll(noted).toContain('"unreached"');
  expect(await waits()).toBe(true);
  await context.close();
});

test("an error that nothing caught leads back to the start and is counted", async ({ browser, site }) => {
  const context = await browser.newContext({ baseURL: site.address, viewport: KIOSK, hasTouch: true });
  const page = await openKiosk(context, "/en/");
  await expect(page.getByRole("button", { name: "Start again" })).toBeVisible();
  await page.clock.runFor(6000);
  await page.evaluate(() => {
    queueMicrotask(() => {
      throw new Error("Something at /en/stories/ went wrong");
    });
  });
  await page.clock.runFor(3000);
  await expect(page.locator(".attract")).toBeVisible();
  const crashes = await page.evaluate(() => localStorage.getItem("kiosk-crashes"));
  expect(JSON.parse(crashes ?? "{}")).toMatchObject({ count: 1 });
  expect(crashes).not.toContain("stories");
  await context.close();
});

test("a facility that is unknown is told, with those that there are", async ({ browser, site }) => {
  const context = await browser.newContext({ baseURL: site.address });
  const page = await context.newPage();
  await page.goto("/?kiosk=nowhere");
  await expect(page.getByRole("alert")).toContainText("nowhere");
  // Or one that is no longer there.
  await page.evaluate(() => localStorage.setItem("kiosk", "closed-since"));
  await page.goto("/");
  await expect(page.getByRole("alert")).toContainText("closed-since");
  await page.getByRole("link", { name: "Kiruna" }).click();
  await expect(page.locator("html[data-kiosk=kiruna]")).toBeAttached();
  await context.close();
});

for (const path of ["/", "/ar/", "/en/municipalities/vindeln/"]) {
  test(`${path} on a kiosk has no barriers that axe finds`, async ({ browser, site }) => {
    const context = await browser.newContext({ baseURL: site.address, viewport: KIOSK, hasTouch: true });
    const page = await openKiosk(context, path);
    await page.clock.runFor(3000);
    expect(await findBarriers(page)).toEqual([]);
    await context.close();
  });
}
