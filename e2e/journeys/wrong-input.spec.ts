import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { readPack } from "../setting/pages";
import { expect, launchOptions, openSite, PHONE, test, waitUntilSaved } from "../setting/site";

test("an unknown language gets the choice of languages, as an error", async ({ phone: page }) => {
  const answer = await page.goto("/xx/municipalities/");
  expect(answer?.status()).toBe(404);
  for (const language of ["sv", "en", "ar"]) {
    const { autonym } = readPack(language).language;
    const missing = readPack(language).words["missing.title"] ?? "";
    await expect(page.getByRole("link", { name: new RegExp(`^${autonym} ${missing}`) })).toBeVisible();
  }
});

for (const language of ["en", "ar"]) {
  test(`an unknown municipality is said to be unknown, in ${language}, and the known ones are shown`, async ({
    phone: page,
  }) => {
    const { words } = readPack(language);
    const answer = await page.goto(`/${language}/municipalities/nowhere/`);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words["missing.title"] ?? "");
    await expect(page.getByText(words["missing.municipality"] ?? "")).toBeVisible();
    await expect(page.getByRole("link", { name: "Åre", exact: true })).toBeVisible();
  });
}

test("an unknown page of a language is readable without scripts too", async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.address });
  const page = await context.newPage();
  const answer = await page.goto("/ar/no/such/page/");
  expect(answer?.status()).toBe(404);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(readPack("ar").words["missing.title"] ?? "");
  await context.close();
});

for (const hash of ["#no-such-part", "#%E0%A4%A", "#<script>"]) {
  test(`a link to a part that is not there (${hash}) shows the whole page and says so`, async ({ phone: page }) => {
    const { words } = readPack("en");
    await page.goto(`/en/municipalities/are/${hash}`);
    await expect(page.getByText(words["missing.part"] ?? "")).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Åre");
  });
}

test("hostile addresses are answered with an error and never with a file from outside", async ({ request, site }) => {
  for (const path of [
    "/%2e%2e/package.json",
    "/..%2fpackage.json",
    "/en/%00",
    "/en/%ff/",
    "//example.org/",
    "/en/municipalities/..%2f..%2f..%2fpackage.json",
  ]) {
    const answer = await request.get(site.address + path, { maxRedirects: 0 });
    expect(answer.status(), path).toBe(404);
    expect(await answer.text(), path).not.toContain('"devDependencies"');
  }
});

/** A copy of the built site whose English pack is changed as told, with no compressed twin beside it. */
function spoiledSite(spoil: (pack: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), "fotfaste-site-"));
  cpSync("dist", folder, { recursive: true });
  const packs = join(folder, "packs");
  for (const name of readdirSync(packs).filter((file) => file.startsWith("en."))) {
    if (name.endsWith(".json")) writeFileSync(join(packs, name), spoil(readFileSync(join(packs, name), "utf8")));
    else rmSync(join(packs, name));
  }
  return folder;
}

const DAMAGE: { name: string; spoil: (pack: string) => string }[] = [
  { name: "one letter changed", spoil: (pack) => pack.replace("Umeå", "Umea") },
  { name: "cut short", spoil: (pack) => pack.slice(0, -1000) },
  { name: "a portal's HTML in its place", spoil: () => "<!doctype html><title>Log in</title>" },
];

for (const { name, spoil } of DAMAGE) {
  test(`a pack that fails its digest (${name}) is neither shown nor kept; the page stays readable`, async ({
    browser,
  }) => {
    const site = await openSite(spoiledSite(spoil));
    const context = await browser.newContext({ baseURL: site.address, viewport: PHONE });
    const page = await context.newPage();
    await page.goto("/en/municipalities/are/");
    await expect(page.getByRole("alert")).toContainText(readPack("en").words["offline.damaged"] ?? "");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Åre");
    await expect(page.locator(".statement").first()).toBeVisible();
    const kept = await page.evaluate(async () => {
      const caught = await Promise.all((await caches.keys()).map(async (key) => (await caches.open(key)).keys()));
      return caught.flat().map(({ url }) => url);
    });
    expect(kept.filter((url) => url.includes("/packs/en."))).toEqual([]);
    await context.close();
    await site.stop();
  });
}

test("a pack that does not arrive leaves the page readable and its links working", async ({ site, phone: page }) => {
  await page.route("**/packs/**", (route) => route.abort());
  await page.goto("/en/municipalities/are/");
  await expect(page.getByRole("alert")).toContainText(readPack("en").words["offline.no_pack"] ?? "");
  await page.getByRole("link", { name: readPack("en").words["nav.stories"] ?? "" }).tap();
  await expect(page).toHaveURL(`${site.address}/en/stories/`);
});

test("with storage turned off the app works online and says that it cannot save", async ({ site }) => {
  const profile = mkdtempSync(join(tmpdir(), "fotfaste-blocked-"));
  mkdirSync(join(profile, "Default"));
  const blockAll = { profile: { default_content_setting_values: { cookies: 2 } } };
  writeFileSync(join(profile, "Default", "Preferences"), JSON.stringify(blockAll));
  const context = await chromium.launchPersistentContext(profile, {
    ...(await launchOptions()),
    baseURL: site.address,
    viewport: PHONE,
  });
  const page = await context.newPage();
  const { words } = readPack("en");
  await page.goto("/en/");
  await expect(page.locator('[data-saved="unsaved"]')).toHaveText(words["offline.unsaved"] ?? "");
  await page
    .getByRole("main")
    .getByRole("link", { name: words["home.places.title"] ?? "" })
    .click();
  await page.getByRole("link", { name: "Åre", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Åre");
  await page.getByRole("radio", { name: words["footer.theme_dark"] ?? "" }).check();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await context.close();
});

test("the language is kept after a failed attempt, once the server is whole again", async ({ browser }) => {
  const site = await openSite(spoiledSite((pack) => pack.slice(1)));
  const context = await browser.newContext({ baseURL: site.address, viewport: PHONE });
  const page = await context.newPage();
  await page.goto("/en/");
  await expect(page.getByRole("alert")).toBeVisible();
  await site.stop();
  await site.start("dist");
  await page.getByRole("button", { name: readPack("en").words["offline.try_again"] ?? "" }).click();
  await waitUntilSaved(page);
  await expect(page.getByRole("alert")).toBeHidden();
  await context.close();
  await site.stop();
});
