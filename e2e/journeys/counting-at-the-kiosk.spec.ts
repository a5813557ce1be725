import { readFileSync } from "node:fs";
import { readCode } from "../setting/read-code";
import { CODE, enter, expectNoBarriers, kept, openDevice, openPage, openStaff } from "../setting/staff";
import { expect, test } from "../setting/site";

test("use is counted when staff turn it on: sums of weeks that are over, none of them small", async ({
  browser,
  site,
}) => {
  const context = await openDevice(browser, site);
  const page = await openStaff(context);
  await expect(page.getByText("Counting is off")).toBeVisible();
  await page.getByRole("button", { name: "Start counting" }).tap();
  for (let visit = 0; visit < 6; visit += 1) {
    await page.goto("/");
    await page.locator(".attract").tap();
    if (visit === 0) await expect(page.getByText("Here we count how often pages are opened")).toBeVisible();
    await page.getByRole("link", { name: "English" }).tap();
    await expect(page.getByText("Here we count how often pages are opened")).toBeVisible();
    await page
      .getByRole("link", { name: /^Places/ })
      .first()
      .tap();
    if (visit < 5)
      await page
        .getByRole("link", { name: /Vindeln/ })
        .first()
        .tap();
    await page.getByRole("button", { name: "Start again" }).tap();
    await expect(page.locator(".attract")).toBeVisible();
  }
  const counts = JSON.parse((await kept(page, "kiosk-counts")) ?? "{}") as unknown;
  expect(counts).toEqual({
    "2026-W48": {
      "language en": 6,
      "municipality vindeln": 5,
      "page home": 6,
      "page municipalities": 6,
      "page municipality": 5,
      "session ": 6,
    },
  });

  for (const path of ["/", "/ar/"]) {
    await page.goto(path);
    await expect(page.locator(".counted")).toBeAttached();
    await expectNoBarriers(page);
  }
  await page.goto("/staff/");
  await enter(page, CODE);
  await expect(page.getByText("There is no finished week to show.")).toBeVisible();
  await page.close();
  const later = await openPage(context, "/staff/", new Date("2026-12-01T10:00:00Z"));
  await enter(later, CODE);
  await expect(later.locator("details")).toContainText("2026-W48");
  await expect(later.locator("details")).not.toContainText(/vindeln|\b5\b/);
  const [download] = await Promise.all([
    later.waitForEvent("download"),
    later.getByRole("button", { name: "Save as CSV" }).tap(),
  ]);
  const table = readFileSync(await download.path(), "utf8");
  expect(table).toContain("2026-W48,session,,6\r\n");
  expect(table).toContain("2026-W48,municipality,every other,fewer than 6 or withheld\r\n");
  expect(table).not.toMatch(/vindeln|,5\r/);
  await later.getByRole("button", { name: "Show as QR codes" }).tap();
  expect(table).toContain(await readCode(later.locator(".staff-code .qr")));
  await expectNoBarriers(later);
  await later.getByRole("button", { name: "Remove all sums" }).tap();
  await later.getByRole("button", { name: "Yes, remove all sums" }).tap();
  await expect(later.getByText("There is no finished week to show.")).toBeVisible();
  expect(await kept(later, "kiosk-counts")).toBeNull();
  await context.close();
});

test("with a clock that is wrong by years nothing is counted, and staff are told", async ({ browser, site }) => {
  const context = await openDevice(browser, site, { kiosk: "boden", "kiosk-counting": "on" });
  const page = await openPage(context, "/", new Date("1970-01-02T00:00:00Z"));
  await page.locator(".attract").tap();
  await page.getByRole("link", { name: "English" }).tap();
  await page.getByRole("button", { name: "Start again" }).tap();
  await expect(page.locator(".attract")).toBeVisible();
  expect(await kept(page, "kiosk-counts")).toBeNull();
  await page.close();
  const staff = await openStaff(context, new Date("1970-01-02T00:00:00Z"));
  await expect(staff.getByRole("alert").filter({ hasText: "clock is wrong" })).toBeVisible();
  await expect(staff.locator(".staff-facts")).not.toContainText("days old");
  await context.close();
});
