import { appendFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CODE, enter, expectNoBarriers, kept, openDevice, openPage, openStaff, touchCorner } from "../setting/staff";
import { expect, KIOSK, test } from "../setting/site";

test("a computer becomes a kiosk, staff choose a code, and come back by ten touches and the code", async ({
  browser,
  site,
}) => {
  const context = await openDevice(browser, site, {});
  const page = await openPage(context, "/?kiosk=boden");
  await page.getByRole("link", { name: /first choose a code/ }).tap();
  await expect(page).toHaveURL(/\/staff\/$/);
  await expectNoBarriers(page);
  await enter(page, "48291");
  await expect(page.getByRole("alert")).toContainText("at least 6 digits");
  await enter(page, "123456");
  await expect(page.getByRole("alert")).toContainText("too easy to guess");
  await enter(page, CODE);
  await enter(page, "482914");
  await expect(page.getByRole("alert")).toContainText("not the same");
  expect(await kept(page, "kiosk-code")).toBeNull();
  await enter(page, CODE);
  await enter(page, CODE);
  await expect(page.getByRole("heading", { name: "How the screen is doing" })).toBeVisible();
  expect(await kept(page, "kiosk-code")).not.toContain(CODE);
  await page.getByRole("button", { name: "Back to the screen" }).tap();
  await expect(page.locator(".attract")).toBeVisible();
  await expect(page.getByRole("link", { name: /first choose a code/ })).toHaveCount(0);

  await page.evaluate(() => localStorage.setItem("left", "by a reader"));
  await touchCorner(page, 9);
  await page.clock.runFor(7000);
  await touchCorner(page, 9);
  await expect(page).not.toHaveURL(/staff/);
  await touchCorner(page, 1);
  await expect(page).toHaveURL(/\/staff\/$/);
  expect(await kept(page, "left")).toBeNull();
  await enter(page, CODE);
  await expect(page.getByText("Boden, Boden")).toBeVisible();
  await context.close();
});

test("wrong codes slow down, and a page that is loaded anew does not shorten it", async ({ browser, site }) => {
  const context = await openDevice(browser, site);
  const page = await openStaff(context);
  await page.reload();
  for (const code of ["111", "222", "333"]) {
    await enter(page, code);
    await expect(page.getByRole("alert")).not.toBeEmpty();
  }
  await expect(page.getByRole("alert")).toContainText("Wait before you try again");
  const one = page.getByRole("button", { name: "1", exact: true });
  await expect(one).toBeDisabled();
  await page.clock.runFor(4000);
  await page.reload();
  await page.clock.runFor(4000);
  await expect(one).toBeDisabled();
  await page.clock.runFor(1500);
  await expect(one).toBeEnabled();
  await enter(page, "444");
  await expect(page.locator(".staff-wait")).toHaveText("10 s");
  // A clock that somebody sets opens nothing.
  await page.clock.setSystemTime(new Date("2036-01-01T00:00:00Z"));
  await page.clock.runFor(1000);
  await expect(one).toBeDisabled();
  await page.clock.runFor(9500);
  await enter(page, CODE);
  await expect(page.getByRole("heading", { name: "How the screen is doing" })).toBeVisible();
  expect(JSON.parse((await kept(page, "kiosk-code")) ?? "{}")).toMatchObject({ failures: "0000" });
  await context.close();
});

test("staff see how the kiosk is doing, and everything on the page is without barriers", async ({ browser, site }) => {
  const context = await openDevice(browser, site, {
    kiosk: "boden",
    "kiosk-crashes": JSON.stringify({ count: 3, latest: { when: "2026-11-20T10:00:00Z", what: "Something broke" } }),
    "kiosk-counts": JSON.stringify({ "2026-W46": { "session ": 12, "language en": 9, "language ar": 3 } }),
  });
  const start = await openPage(context, "/");
  await start.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect.poll(() => start.evaluate(async () => (await caches.match("/es/shell/")) !== undefined)).toBe(true);
  await start.close();
  const page = await openStaff(context);
  const facts = page.locator(".staff-facts");
  await expect(facts).toContainText("Boden");
  await expect(facts).toContainText("Something broke");
  await expect(facts).toContainText(/Svenska.*English.*\(\d+\/16\)/);
  await expect(facts).toContainText(/[0-9a-f]{16}/);
  await expect(facts).toContainText(/days old/);
  await expect(facts).toContainText(/MB \/ [\d.]+ MB/);
  await expectNoBarriers(page);

  await page.getByRole("button", { name: "Update now" }).tap();
  await expect(page.getByText("There is no newer version.").first()).toBeVisible();
  await expect(facts).toContainText("There is no newer version.");
  await page.getByRole("button", { name: "Test the sound" }).tap();
  await expect(page.getByText("A tone is playing.")).toBeVisible();
  await page.getByRole("button", { name: "Download everything again" }).tap();
  await expect(page.getByText("Everything has been downloaded again.")).toBeVisible({ timeout: 60_000 });

  await site.stop();
  await page.getByRole("button", { name: "Update now" }).tap();
  await expect(facts).toContainText("The server cannot be reached.");
  await page.getByRole("button", { name: "Download everything again" }).tap();
  await expect(page.getByText("Not every file could be fetched.")).toBeVisible();
  await page.reload();
  await enter(page, CODE);
  await expect(facts).toContainText("(16/16)");
  await context.close();
});

test("a new version takes over when staff ask for it", async ({ browser, site }) => {
  const folder = mkdtempSync(join(tmpdir(), "fotfaste-newer-"));
  cpSync("dist", folder, { recursive: true });
  for (const ending of ["br", "gz"]) rmSync(join(folder, `service-worker.js.${ending}`), { force: true });
  appendFileSync(join(folder, "service-worker.js"), "\n// A newer version.\n");
  const context = await openDevice(browser, site);
  const start = await openPage(context, "/");
  await expect.poll(() => start.evaluate(async () => (await caches.match("/es/shell/")) !== undefined)).toBe(true);
  await start.close();
  const page = await openStaff(context);
  await site.stop();
  await site.start(folder);
  await page.getByRole("button", { name: "Update now" }).tap();
  await expect(page.locator(".staff-facts")).toContainText("A new version is in place.", { timeout: 60_000 });
  expect(JSON.parse((await kept(page, "kiosk-update")) ?? "{}")).toMatchObject({ outcome: "taken" });
  await context.close();
  rmSync(folder, { recursive: true });
});

test("the screen is calibrated by its diagonal, and targets become 20 mm", async ({ browser, site }) => {
  const context = await openDevice(browser, site);
  const page = await openStaff(context);
  await enter(page, "5");
  await expect(page.getByText("Enter a number from 7 to 100 inches.")).toBeVisible();
  await enter(page, "23.8");
  await expect(page.getByText("23.8 ″")).toBeVisible();
  const { width, height } = (await page.locator(".staff-square").boundingBox()) ?? { width: 0, height: 0 };
  const expected = (20 * Math.hypot(KIOSK.width, KIOSK.height)) / (23.8 * 25.4);
  expect(width).toBeCloseTo(expected, 0);
  expect(height).toBeCloseTo(expected, 0);
  await page.getByRole("button", { name: "العربية" }).tap();
  await page.getByRole("button", { name: "Back to the screen" }).tap();
  await page.locator(".attract").tap();
  await expect(page.locator("[data-language]").first()).toHaveAttribute("data-language", "ar");
  await context.close();
});

test("with a full storage staff are told that the code is not kept", async ({ browser, site }) => {
  const context = await openDevice(browser, site);
  const page = await openPage(context, "/staff/");
  await page.evaluate(() => {
    for (let length = 4_000_000; length >= 1; length = Math.floor(length / 2))
      for (;;) {
        try {
          localStorage.setItem(`kiosk-${length}-${localStorage.length}`, "x".repeat(length));
        } catch {
          break;
        }
      }
  });
  await enter(page, CODE);
  await enter(page, CODE);
  await expect(page.getByRole("alert")).toContainText("storage is full");
  // Readers do not notice it.
  await page.getByRole("button", { name: "Back to the screen" }).tap();
  await page.locator(".attract").tap();
  await page.getByRole("link", { name: "English" }).tap();
  await page.getByRole("button", { name: "Larger text" }).tap();
  await expect(page.locator("html")).toHaveAttribute("data-text-size", "2");
  await page.getByRole("button", { name: "Start again" }).tap();
  await expect(page.locator(".attract")).toBeVisible();
  await context.close();
});

test("a page that staff forget does not stay open", async ({ browser, site }) => {
  const context = await openDevice(browser, site);
  const page = await openStaff(context);
  await page.clock.runFor(121_000);
  await expect(page.locator(".idle-warning")).toBeVisible();
  await page.clock.runFor(31_000);
  await expect(page.locator(".attract")).toBeVisible();
  await context.close();
});

test("staff leave kiosk mode, and the device is like any other", async ({ browser, site }) => {
  const context = await openDevice(browser, site);
  const page = await openStaff(context);
  await page.getByRole("button", { name: "Leave kiosk mode" }).tap();
  await page.getByRole("button", { name: "Cancel" }).tap();
  expect(await kept(page, "kiosk")).toBe("boden");
  await page.getByRole("button", { name: "Leave kiosk mode" }).tap();
  await page.getByRole("button", { name: "Yes, leave kiosk mode" }).tap();
  await expect(page.locator("[data-language=en]")).toBeVisible();
  await expect(page.locator(".attract")).toHaveCount(0);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await page.goto("/staff/");
  await expect(page.getByText("This device is not a screen for everybody.")).toBeVisible();
  await expect(page.getByRole("button")).toHaveCount(0);
  await expectNoBarriers(page);
  await context.close();
});
