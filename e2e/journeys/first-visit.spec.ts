import { LIES, openLyingSite } from "../setting/lying-site";
import { expect, test, waitUntilSaved } from "../setting/site";

/** What keeping the app and one language may cost, besides what the page itself has fetched. */
const MOST = { requests: 8, bytes: 150 * 1024 };

test("the app and a language are kept with few requests", async ({ browser }) => {
  const site = await openLyingSite("dist");
  const context = await browser.newContext({ baseURL: site.address });
  const page = await context.newPage();
  const byPage: string[] = [];
  page.on("request", (request) => byPage.push(new URL(request.url()).pathname));
  await page.goto("/en/");
  await waitUntilSaved(page);
  const byWorker = [...site.asked];
  for (const path of byPage) {
    const at = byWorker.findIndex((request) => request.path === path);
    if (at >= 0) byWorker.splice(at, 1);
  }
  const paths = byWorker.map(({ path }) => path);
  expect(paths).toContain("/service-worker.js");
  expect(paths.length, paths.join()).toBeLessThanOrEqual(MOST.requests);
  expect(byWorker.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(MOST.bytes);

  await site.stop();
  await page.goto("/en/municipalities/vindeln/");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Vindeln");
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
