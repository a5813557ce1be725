import { type Browser, type BrowserContext, type Page } from "@playwright/test";
import { findBarriers } from "./barriers";
import { expect, KIOSK, type Site } from "./site";

/** The code of staff in the tests. */
export const CODE = "482913";
const NOW = new Date("2026-11-25T10:00:00Z");

/** What a device keeps before a journey begins. */
type Kept = Readonly<Record<string, string>>;

/** A browser of a kiosk in Boden. Its clock stands at `now`; what it keeps is set once. */
export async function openDevice(
  browser: Browser,
  site: Site,
  kept: Kept = { kiosk: "boden" },
): Promise<BrowserContext> {
  return browser.newContext({
    baseURL: site.address,
    viewport: KIOSK,
    hasTouch: true,
    storageState: {
      cookies: [],
      origins: [{ origin: site.address, localStorage: Object.entries(kept).map(([name, value]) => ({ name, value })) }],
    },
  });
}

/** A page whose clock stands at `now` and then runs. */
export async function openPage(context: BrowserContext, path: string, now = NOW): Promise<Page> {
  const page = await context.newPage();
  await page.clock.install({ time: now });
  await page.goto(path);
  return page;
}

/** Enters digits on the screen. */
export async function enter(page: Page, digits: string): Promise<void> {
  for (const digit of digits)
    await page.getByRole("button", { name: digit === "." ? /Komma/ : digit, exact: true }).tap();
  await page.getByRole("button", { name: "OK", exact: true }).tap();
}

/** Touches the upper right corner. */
export async function touchCorner(page: Page, times: number): Promise<void> {
  for (let at = 0; at < times; at += 1) await page.touchscreen.tap(KIOSK.width - 20, 20);
}

/** The page for staff with the code chosen. */
export async function openStaff(context: BrowserContext, now = NOW): Promise<Page> {
  const page = await openPage(context, "/staff/", now);
  await enter(page, CODE);
  await enter(page, CODE);
  await expect(page.getByRole("heading", { name: "How the screen is doing" })).toBeVisible();
  return page;
}

/** What axe finds on the page is nothing. */
export async function expectNoBarriers(page: Page): Promise<void> {
  expect(await findBarriers(page)).toEqual([]);
}

/** What the device keeps under a name. */
export const kept = (page: Page, name: string) => page.evaluate((key) => localStorage.getItem(key), name);
