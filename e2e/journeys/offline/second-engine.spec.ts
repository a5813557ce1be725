import { LANGUAGE, folderOf, withDevice, withReader } from "../../offline/ground";
import { siteVersions } from "../../setting/later-versions";
import { PAGE_KINDS, readPack } from "../../setting/pages";
import { checkStored, lookForUpdate, takeUpdate } from "../../setting/reader";
import { test } from "../../setting/second-engine";
import { versionOf } from "../../setting/shown-version";
import { expect, waitUntilSaved } from "../../setting/site";

const { words, language } = readPack(LANGUAGE);

/** What Firefox says of a font for other letters than those of the page's language. */
const FONT_NOT_KEPT =
  /^download failed \(font-family: "Fotfaste \w+" .*\/assets\/(onest-(cyrillic|latin-extended)|noto-sans-(arabic|ethiopic))-[\w-]+\.woff2$/;

/** What it says of a request that a service worker could not pass on. */
const REQUEST_WITHOUT_NETWORK = "NetworkError when attempting to fetch resource.’.";

test("Firefox: one chooses a language, reads a municipality, searches, and goes on without a network", async ({
  browser,
}) => {
  await withDevice({ browser, folders: ["dist"] }, async ({ page, site, errors }) => {
    await page.goto("/");
    await page.getByRole("main").getByRole("link", { name: language.autonym }).click();
    await waitUntilSaved(page);
    await page
      .getByRole("main")
      .getByRole("link", { name: words["home.places.title"] ?? "" })
      .click();
    await page.getByRole("link", { name: "Åre", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Åre");
    await expect(page.locator(".statement").first()).toBeVisible();
    await page.goto(`/${LANGUAGE}/search/`);
    await page.getByRole("searchbox").fill("umea");
    const places = page.getByRole("region", { name: words["places.title"] ?? "", exact: true });
    await expect(places.getByRole("link").first()).toHaveText("Umeå");

    await site.stop();
    await places.getByRole("link").first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Umeå");
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Umeå");
    await expect(page.locator(".statement").first()).toBeVisible();
    for (const path of PAGE_KINDS) {
      await page.goto(`/${LANGUAGE}/${path}`);
      await waitUntilSaved(page);
      await expect(page.locator("h1"), path).toHaveCount(1);
    }
    await page.goto("/sv/");
    await expect(page.getByText(readPack("sv").words["missing.unsaved_language"] ?? "")).toBeVisible();
    // Names of languages in other letters are shown in the system's font when ours is not kept. Firefox tells of
    // such a font that it did not come and, without its name, that the worker's request had no network.
    const fonts = errors.filter((error) => FONT_NOT_KEPT.test(error));
    const others = errors.filter((error) => !fonts.includes(error));
    const requests = others.filter((error) => error === REQUEST_WITHOUT_NETWORK);
    expect(others).toEqual(requests.map(() => REQUEST_WITHOUT_NETWORK));
    expect(requests.length).toBeLessThanOrEqual(fonts.length);
  });
});

test("Firefox: an update is kept whole beside the old version and taken when asked for", async ({ browser }) => {
  const ground = { browser, folders: await siteVersions() };
  await withReader(ground, async ({ page, site, errors }) => {
    await site.use(folderOf(ground, 2));
    expect(await lookForUpdate(page)).toBe("waiting");
    expect(await versionOf(page, LANGUAGE, ground.folders, ["", "municipalities/are/"])).toBe(1);
    await takeUpdate(page, LANGUAGE);
    await waitUntilSaved(page);
    await site.stop();
    expect(await versionOf(page, LANGUAGE, ground.folders)).toBe(2);
    await checkStored(page, ground.folders);
    expect(errors).toEqual([]);
  });
});

test("Firefox: a private window reads without a network and is told that nothing is promised", async ({ browser }) => {
  await withDevice({ browser, folders: ["dist"] }, async ({ page, site, errors }) => {
    await page.goto(`/${LANGUAGE}/about/`);
    await waitUntilSaved(page);
    await expect(page.getByText(words["offline.fleeting"] ?? "")).toBeVisible();
    await site.stop();
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words["about.title"] ?? "");
    expect(errors).toEqual([]);
  });
});
