import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { manyPages, readAtlas, readPack } from "../setting/pages";
import { expect, launchOptions, openSite, PHONE, test, waitUntilAllSaved, waitUntilSaved } from "../setting/site";

for (const language of ["en", "ar"]) {
  test(`every page of ${language} opens with the server stopped and the browser restarted`, async () => {
    test.setTimeout(120_000);
    const site = await openSite();
    const profile = mkdtempSync(join(tmpdir(), "fotfaste-"));
    const open = async () =>
      chromium.launchPersistentContext(profile, {
        ...(await launchOptions("windowless")),
        baseURL: site.address,
        viewport: PHONE,
      });
    const first = await open();
    const visit = await first.newPage();
    await visit.goto(`/${language}/`);
    await waitUntilAllSaved(visit);
    await first.close();
    await site.stop();

    const second = await open();
    const page = await second.newPage();
    for (const path of manyPages(readPack(language), readAtlas())) {
      await page.goto(`/${language}/${path}`);
      await expect(page.locator("h1"), path).toHaveCount(1);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
    }
    await page.goto(`/${language}/municipalities/are/`);
    await expect(page.locator(".statement").first()).toBeVisible();
    await expect(page.locator(".figure svg").first()).toBeVisible();
    await second.close();
  });
}

test("without a network a language that is not kept says so and offers those that are", async ({
  site,
  phone: page,
}) => {
  await page.goto("/en/");
  await waitUntilSaved(page);
  await site.stop();
  await page.goto("/ar/municipalities/umea/");
  await expect(page.getByText(readPack("ar").words["missing.unsaved_language"] ?? "")).toBeVisible();
  await expect(page.getByRole("link")).toHaveCount(1);
  await page.getByRole("link", { name: "English" }).tap();
  await expect(page).toHaveURL("/en/municipalities/umea/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Umeå");
});

test("pages change without the network inside an open page", async ({ site, phone: page }) => {
  const { words } = readPack("en");
  await page.goto("/en/municipalities/are/");
  await waitUntilSaved(page);
  await site.stop();
  await page
    .getByRole("navigation", { name: words["nav.label"] ?? "" })
    .getByRole("link", { name: words["nav.stories"] ?? "" })
    .tap();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words["stories.title"] ?? "");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words["stories.title"] ?? "");
});

test("a language whose pack did not arrive is not taken for kept", async ({ site, phone: page }) => {
  await page.context().route("**/packs/ar.*", (route) => route.abort());
  await page.goto("/ar/");
  await page.locator('[data-kind="no-pack"]').waitFor();
  await page.goto("/en/");
  await waitUntilSaved(page);
  const answer = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }: MessageEvent<object>) => {
          if ("kept" in data) resolve(data);
        };
        void navigator.serviceWorker.ready.then(({ active }) =>
          active?.postMessage({ type: "KEEP", language: "ar", files: ["/assets/no-such-font.woff2"] }, [port2]),
        );
      }),
  );
  expect(answer).toMatchObject({ kept: false });
  await site.stop();
  await page.goto("/ar/");
  await expect(page.getByText(readPack("ar").words["missing.unsaved_language"] ?? "")).toBeVisible();
});

test("two sites on one host do not throw each other's kept texts away", async ({ site, phone: page }) => {
  await page.goto("/en/");
  await waitUntilSaved(page);
  await page.evaluate(async () => (await caches.open("fotfaste /other/ 1234")).put("/other/en/", new Response("kept")));
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.unregister());
  await page.goto("/en/about/");
  await waitUntilSaved(page);
  await site.stop();
  expect(await page.evaluate(() => caches.has("fotfaste /other/ 1234"))).toBe(true);
});
