import { CLOCKS, readWithWrongClock } from "../../offline/clock";
import { withoutStorage } from "../../setting/blocked-storage";
import { siteVersions } from "../../setting/later-versions";
import { PAGE_KINDS, readPack } from "../../setting/pages";
import { expect, PHONE, test, waitUntilSaved } from "../../setting/site";

const { words } = readPack("en");

for (const clock of CLOCKS) {
  test(`with a clock that is wrong by ${clock} one reads, updates and reads without a network`, async ({ browser }) => {
    test.setTimeout(180_000);
    await readWithWrongClock({ browser, folders: await siteVersions() }, clock);
  });
}

test("in a private window one reads without a network, is told that nothing is promised, and leaves nothing behind", async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ baseURL: site.address, viewport: PHONE });
  const page = await context.newPage();
  await page.goto("/en/about/");
  await waitUntilSaved(page);
  await expect(page.getByText(words["offline.fleeting"] ?? "")).toBeVisible();
  await site.stop();
  await page.goto("/en/municipalities/are/");
  await expect(page.locator(".statement").first()).toBeVisible();
  await context.close();
  const next = await browser.newContext({ baseURL: site.address });
  const other = await next.newPage();
  await expect(other.goto("/en/")).rejects.toThrow("ERR_CONNECTION_REFUSED");
  await next.close();
});

test("with cookies and storage blocked one reads with a network and is told that nothing can be kept", async ({
  site,
}) => {
  await withoutStorage(site.address, async (context) => {
    const errors: string[] = [];
    context.on("weberror", (error) => errors.push(error.error().message));
    const page = await context.newPage();
    await page.goto("/en/about/");
    await expect(page.locator('[data-saved="unsaved"]')).toHaveText(words["offline.unsaved"] ?? "");
    await expect(page.getByText(words["offline.none"] ?? "")).toBeVisible();
    for (const kind of PAGE_KINDS) {
      await page.goto(`/en/${kind}`);
      await expect(page.locator('[data-saved="unsaved"]')).toBeAttached();
    }
    await page.goto("/en/municipalities/are/");
    await expect(page.locator(".statement").first()).toBeVisible();
    expect(errors).toEqual([]);
  });
});
