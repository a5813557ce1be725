import { type Browser } from "@playwright/test";
import { folderOf, type Ground, LANGUAGE, type Reading, withDevice, withReader } from "../../offline/ground";
import { layOver } from "../../setting/laid-over";
import { markOf, siteVersions, TAKEN_BACK } from "../../setting/later-versions";
import { readPack } from "../../setting/pages";
import { lookForUpdate, takeUpdate } from "../../setting/reader";
import { versionOf } from "../../setting/shown-version";
import { expect, type Page, test, waitUntilSaved } from "../../setting/site";

/** Somewhat more than the longest that a page waits from one look for a new version to the next. */
const LONGEST_WAIT = "01:31:00";

/** The same after a first failure. */
const LONGEST_WAIT_AFTER_FAILURE = "01:31";

const { words } = readPack(LANGUAGE);

async function groundOf(browser: Browser): Promise<Ground> {
  return { browser, folders: await siteVersions() };
}

/** Opens a page of the first version whose clock can be moved on, and waits until it is kept. */
async function readWithClock({ page }: Reading, path: string): Promise<{ loads: () => number }> {
  let loads = 0;
  page.on("load", () => (loads += 1));
  await page.clock.install();
  await page.goto(`/${LANGUAGE}/${path}`);
  await waitUntilSaved(page);
  return { loads: () => loads };
}

test("a page that stays open looks for a new version hourly, sooner after a failure, and when it comes online or into view", async ({
  browser,
}) => {
  await withDevice(await groundOf(browser), async (reading) => {
    const { page, site } = reading;
    await page.addInitScript(countEndedLooks);
    const { loads } = await readWithClock(reading, "");
    const answered = () => site.asked.filter(({ path }) => path === "/service-worker.js").length;
    const ended = () => page.evaluate(() => Number(document.documentElement.dataset["endedLooks"] ?? 0));
    const expectLook = async (act: () => Promise<unknown>, answers = 1) => {
      const before = [answered(), await ended()] as const;
      await act();
      await expect.poll(ended).toBe(before[1] + 1);
      expect(answered()).toBe(before[0] + answers);
    };
    await expectLook(() => page.clock.fastForward(LONGEST_WAIT));
    await site.stop();
    await expectLook(() => page.clock.fastForward(LONGEST_WAIT), 0);
    await site.start();
    await expectLook(() => page.clock.fastForward(LONGEST_WAIT_AFTER_FAILURE));
    await expectLook(() => page.evaluate(() => dispatchEvent(new Event("online"))));
    await expectLook(() => page.evaluate(() => document.dispatchEvent(new Event("visibilitychange"))));
    expect(loads()).toBe(1);
  });
});

/** Runs in the page: counts the looks for a new version that have ended, one way or the other. */
function countEndedLooks(): void {
  const { prototype } = ServiceWorkerRegistration;
  const look = Reflect.get(prototype, "update") as (this: ServiceWorkerRegistration) => Promise<unknown>;
  Reflect.set(prototype, "update", async function (this: ServiceWorkerRegistration) {
    try {
      return await look.call(this);
    } finally {
      const { dataset } = document.documentElement;
      dataset["endedLooks"] = String(Number(dataset["endedLooks"] ?? 0) + 1);
    }
  });
}

test("a new version is offered by a quiet button, and taken when the reader asks for it", async ({ browser }) => {
  const ground = await groundOf(browser);
  await withDevice(ground, async (reading) => {
    const { page, site } = reading;
    const { loads } = await readWithClock(reading, "search/");
    const search = page.getByRole("searchbox");
    await search.fill("Åre");
    const button = page.getByRole("button", { name: words["offline.update_now"] ?? "" });
    await expect(button).toHaveCount(0);
    await site.use(folderOf(ground, 2));
    await page.clock.fastForward(LONGEST_WAIT);
    await expect(button).toBeVisible();
    await expect(page.getByRole("status").filter({ has: button })).toContainText(words["offline.update"] ?? "");
    await expect(search).toBeFocused();
    await expect(search).toHaveValue("Åre");
    expect(loads()).toBe(1);
    await Promise.all([page.waitForEvent("load"), button.click()]);
    await waitUntilSaved(page);
    expect(await versionOf(page, LANGUAGE, ground.folders)).toBe(2);
  });
});

test("a version that the server withdraws gives way to the one before, and nobody else keeps it", async ({
  browser,
}) => {
  const ground = await groundOf(browser);
  await withReader(ground, async ({ page, site, context }) => {
    await site.use(folderOf(ground, 2));
    await lookForUpdate(page);
    await takeUpdate(page, LANGUAGE);
    await waitUntilSaved(page);
    const name = await newestVersion(page);
    await site.use(layOver(folderOf(ground, 2), { "withdrawn.json": JSON.stringify([name]) }));
    await page.clock.install();
    await page.goto(`/${LANGUAGE}/`);
    await waitUntilSaved(page);
    await page.clock.fastForward("00:30");
    const second = readPack(LANGUAGE, folderOf(ground, 2));
    await expect(page.getByText(second.words["offline.withdrawn"] ?? "")).toBeVisible();
    await site.stop();
    const reader = await context.newPage();
    await reader.goto(`/${LANGUAGE}/`);
    expect(await versionOf(reader, LANGUAGE, ground.folders)).toBe(1);
    await site.start();

    const fresh = await browser.newContext({ baseURL: site.address });
    const other = await fresh.newPage();
    await other.goto(`/${LANGUAGE}/`);
    await expect(other.locator('[data-saved="unsaved"]')).toBeAttached();
    expect(await other.evaluate(() => caches.keys())).toEqual([]);
    await fresh.close();
  });
});

/** The name of the version that was kept last, as the list of withdrawn versions names it. */
async function newestVersion(page: Page): Promise<string> {
  const names = await page.evaluate(() => caches.keys());
  return names[names.length - 1]?.split(" ").pop() ?? "";
}

test("a story that its teller takes back is on no device after the update, nor in what is kept of earlier versions", async ({
  browser,
}) => {
  const ground = await groundOf(browser);
  await withReader(ground, async ({ page, site }) => {
    const holders = () =>
      page.evaluate(async (id) => {
        const found: string[] = [];
        for (const name of await caches.keys()) {
          const cache = await caches.open(name);
          for (const request of await cache.keys())
            if ((await (await cache.match(request))?.text())?.includes(`"id":"${id}"`)) found.push(request.url);
        }
        return found;
      }, TAKEN_BACK);
    expect(await holders()).not.toEqual([]);
    await site.use(folderOf(ground, 3));
    expect(await lookForUpdate(page)).toBe("waiting");
    await takeUpdate(page, LANGUAGE);
    await waitUntilSaved(page);
    await expect.poll(holders).toEqual([]);
    await page.goto(`/${LANGUAGE}/stories/${TAKEN_BACK}/`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${words["missing.title"] ?? ""} ${markOf(3)}`);
  });
});
