import { type BrowserContext, type Page } from "@playwright/test";

const NOW = "2026-11-22T10:00:00Z";

/** A page of a kiosk in Boden, and its context. The clock goes on from `now`, ISO, and a test can move it. */
export async function openKiosk(context: BrowserContext, path = "/", now = NOW): Promise<Page> {
  const page = await context.newPage();
  await page.clock.install({ time: new Date(now) });
  await page.goto(`${path}?kiosk=boden`);
  // The ring comes when the style of a kiosk is in force.
  await page.locator("html[data-kiosk=boden] .touch-ring").waitFor({ state: "attached" });
  return page;
}

/** All that a page holds and the device keeps of it: what somebody left would be seen here. */
export async function traces(page: Page): Promise<unknown> {
  return page.evaluate(async () => ({
    path: location.pathname + location.search + location.hash,
    history: history.length,
    state: history.state as unknown,
    local: Object.entries(localStorage).filter(([name]) => !["kiosk-update", "kiosk-counts"].includes(name)),
    session: Object.entries(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    cookies: document.cookie,
    language: document.documentElement.lang,
    look: Object.entries(document.documentElement.dataset),
    fields: [...document.querySelectorAll("input, textarea")].length,
    scroll: [scrollX, scrollY],
    main: document.getElementById("main")?.innerHTML,
    focus: document.activeElement?.tagName,
  }));
}
