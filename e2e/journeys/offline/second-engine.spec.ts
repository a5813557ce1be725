import { LANGUAGE, folderOf, withDevice, withReader } from "../../offline/ground";
import { siteVersions } from "../../setting/later-versions";
import { PAGE_KINDS, readPack } from "../../setting/pages";
import { checkStored, lookForUpdate, takeUpdate } from "../../setting/reader";
import { test } from "../../setting/second-engine";
import { versionOf } from "../../setting/shown-version";
import { expect, waitUntilSaved } from "../../setting/site";

const { words, language } = readPack(LANGUAGE);

/** Fonts for other letters than those of the page's language: names of languages have them. They are not kept. */
const OTHER_FONT = /\/assets\/(onest-(cyrillic|latin-extended)|noto-sans-(arabic|ethiopic))-[\w-]+\.woff2/;

/** How Firefox tells of one request that found no network: in one, two or three ways, and not always with its address. */
const REQUEST_WITHOUT_NETWORK = [
  /^download failed \(font-family: /,
  /NetworkError when attempting to fetch resource/,
  /^Failed to load ‘[^’]*’\. A ServiceWorker intercepted the request and encountered an unexpected error/,
];

/** Whether an error tells only that a font that need not be kept could not be fetched, or does not say which file. */
function isOfOtherFont(error: string): boolean {
  const files = error.match(/https?:\/\/\S*?\/[^\s"’)]+/g) ?? [];
  return REQUEST_WITHOUT_NETWORK.some((way) => way.test(error)) && files.every((file) => OTHER_FONT.test(file));
}

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
    // Names of languages in other letters are shown in the system's font when ours is not kept.
    expect(errors.filter((error) => !isOfOtherFont(error))).toEqual([]);
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
