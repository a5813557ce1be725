import { readFind } from "../setting/pages";
import { LIES, openLyingSite } from "../setting/lying-site";
import { expect, test, waitUntilAllSaved, waitUntilSaved } from "../setting/site";

/** What keeping the app and one language may cost, besides what the page itself has fetched; and what follows then. */
const MOST = { requests: 8, bytes: 150 * 1024 };
const MOST_LATER = { requests: 2, bytes: 90 * 1024 };

test("the app and a language are kept with few requests, and then what follows them", async ({ browser }) => {
  const site = await openLyingSite("dist");
  const context = await browser.newContext({ baseURL: site.address });
  const page = await context.newPage();
  const byPage: string[] = [];
  page.on("request", (request) => byPage.push(new URL(request.url()).pathname));
  await page.goto("/en/");
  await waitUntilAllSaved(page);
  const byWorker = [...site.asked];
  for (const path of byPage) {
    const at = byWorker.findIndex((request) => request.path === path);
    if (at >= 0) byWorker.splice(at, 1);
  }
  const follows = ({ path }: { path: string }) => /^\/(bundles\/later\.|\w+\/later\/)/.test(path);
  const first = byWorker.filter((request) => !follows(request));
  expect(first.map(({ path }) => path)).toContain("/service-worker.js");
  for (const [asked, most] of [
    [first, MOST],
    [byWorker.filter(follows), MOST_LATER],
  ] as const) {
    expect(asked.length, asked.map(({ path }) => path).join()).toBeLessThanOrEqual(most.requests);
    expect(asked.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(most.bytes);
  }

  await site.stop();
  await page.goto("/en/municipalities/vindeln/");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Vindeln");
  await page.goto("/en/find/");
  await page.getByRole("button", { name: readFind("en").words["start.button"] ?? "", exact: true }).click();
  await expect(page.locator(".find-question")).toBeVisible();
  await page.goto("/en/visit/");
  await expect(page.locator(".visit .file")).toBeVisible();
  await context.close();
  await site.close();
});

for (const lie of LIES.filter((name) => name !== "stall")) {
  test(`a bundle that does not come whole (${lie}) does no harm: its files come one by one`, async ({ browser }) => {
    const site = await openLyingSite("dist");
    site.lie({ lie, fits: (path) => path.startsWith("/bundles/"), place: 0.5, other: "/withdrawn.json" });
    const context = await browser.newContext({ baseURL: site.address });
    const page = await context.newPage();
    await page.goto("/en/");
    await waitUntilSaved(page);
    await site.stop();
    await page.goto("/en/municipalities/vindeln/");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Vindeln");
    await context.close();
    await site.close();
  });
}

test("what follows a language and has not come says so, and comes when the language is asked for again", async ({
  browser,
}) => {
  const site = await openLyingSite("dist");
  site.lie({ lie: "500", fits: (path) => path.includes("/later"), place: 0.5, other: "/withdrawn.json" });
  const context = await browser.newContext({ baseURL: site.address });
  const page = await context.newPage();
  await page.goto("/en/");
  await waitUntilSaved(page);
  await site.stop();
  await page.goto("/en/find/");
  await expect(page.locator('[data-kind="no-pack"]')).toBeVisible();
  await page.goto("/en/municipalities/vindeln/");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Vindeln");
  await site.start();
  site.lie(null);
  await page.goto("/en/");
  await waitUntilAllSaved(page);
  await context.close();
  await site.close();
});
