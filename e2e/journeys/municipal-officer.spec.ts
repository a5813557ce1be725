import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { buildProject, copyProject } from "../setting/copied-project";
import { addEleventhMunicipality, STATEMENT } from "../setting/eleventh-municipality";
import { siteWithEleventhMunicipality } from "../setting/later-versions";
import { PAGE_KINDS, readPack } from "../setting/pages";
import { expect, LANGUAGES, openSite, test, waitUntilSaved } from "../setting/site";

// One worker builds the site with another municipality for all of them.
test.describe.configure({ mode: "default" });

test("an eleventh municipality is one YAML file and one JSON file a language", async ({ browser }) => {
  test.setTimeout(120_000);
  const site = await openSite(await siteWithEleventhMunicipality());
  const context = await browser.newContext({ baseURL: site.address });
  const page = await context.newPage();
  for (const language of LANGUAGES) {
    await page.goto(`/${language}/municipalities/`);
    await page.getByRole("link", { name: "Kiruna", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kiruna");
    await expect(page.locator(".statement").first()).toContainText("Kiruna");
    await expect(page.locator(".hero svg")).toBeVisible();
    await expect(page.locator(".figure")).toHaveCount(6);
  }
  await context.close();
  await site.stop();
});

test("another municipality makes no other page and no script larger", async () => {
  test.setTimeout(120_000);
  const newer = await siteWithEleventhMunicipality();
  const page = (folder: string) => readFileSync(join(folder, "ar/municipalities/are/index.html"), "utf8");
  const scripts = (folder: string) =>
    [...page(folder).matchAll(/src="\/(assets\/[^"]+\.js)"/g)].map((match) => match[1]);
  expect(page(newer).length).toBe(page("dist").length);
  expect(scripts(newer)).toEqual(scripts("dist"));
});

test("twelve languages more make no page's first load larger by more than two hundredths", async () => {
  const four = await siteWithEleventhMunicipality();
  for (const kind of PAGE_KINDS.filter((path) => !["about/", "municipalities/nowhere/"].includes(path)))
    expect(firstLoad("dist", `ar/${kind}`) / firstLoad(four, `ar/${kind}`), kind).toBeLessThan(1.02);
});

/** Compressed bytes of a page, its scripts and its language's pack, which names the other languages. */
function firstLoad(folder: string, path: string): number {
  const html = readFileSync(join(folder, path, "index.html"), "utf8");
  const files = html.matchAll(/(?:modulepreload" crossorigin href|data-pack|src)="\/([^"]+\.js(?:on)?)"/g);
  const names = new Set([...files].map(([, name = ""]) => name));
  expect(names.size).toBeGreaterThan(1);
  return [html, ...[...names].map((name) => readFileSync(join(folder, name)))]
    .map((content) => brotliCompressSync(content).length)
    .reduce((sum, bytes) => sum + bytes, 0);
}

test("a fault in a file stops the build and is told with file, key and what is wrong", async () => {
  test.setTimeout(120_000);
  const project = copyProject();
  addEleventhMunicipality(project);
  const file = join(project, "locales/ar/municipalities/kiruna.json");
  writeFileSync(file, readFileSync(file, "utf8").replace(STATEMENT, "Kiruna 2023."));
  await expect(buildProject(project)).rejects.toThrow(
    "locales/ar/municipalities/kiruna.json:1 work.a-statement: found the numbers 2023, expected 2024 as in locales/sv/municipalities/kiruna.json",
  );
});

test("a reader is told of a new version, is not disturbed by it, and has it whole after one touch", async ({
  site,
  browser,
}) => {
  test.setTimeout(120_000);
  const newer = await siteWithEleventhMunicipality();
  const { words } = readPack("en");
  const context = await browser.newContext({ baseURL: site.address });
  const page = await context.newPage();
  await page.goto("/en/municipalities/are/");
  await waitUntilSaved(page);
  await page.evaluate(() => Object.assign(window, { stillHere: true }));
  await site.stop();
  await site.start(newer);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  const offer = page.getByText(words["offline.update"] ?? "");
  await expect(offer).toBeVisible({ timeout: 20_000 });
  expect(await page.evaluate(() => "stillHere" in window)).toBe(true);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Åre");

  const second = await context.newPage();
  await second.goto("/en/stories/");
  await expect(second.getByText(words["offline.update"] ?? "")).toBeVisible();

  await page.getByRole("button", { name: words["offline.update_now"] ?? "" }).click();
  await expect(offer).toBeHidden();
  await second.getByRole("button", { name: words["offline.update_now"] ?? "" }).click();
  await expect(second.getByText(words["offline.update"] ?? "")).toBeHidden();
  await waitUntilSaved(page);
  await site.stop();
  await page.goto("/en/municipalities/kiruna/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kiruna");
  await context.close();
});

test("a new version that does not arrive whole leaves the old one in place", async ({ site, browser }) => {
  test.setTimeout(120_000);
  const newer = mkdtempSync(join(tmpdir(), "fotfaste-not-whole-"));
  cpSync(await siteWithEleventhMunicipality(), newer, { recursive: true });
  writeFileSync(join(newer, "en/shell/index.html"), "<!doctype html><title>Log in</title>");
  for (const ending of ["br", "gz"]) writeFileSync(join(newer, `en/shell/index.html.${ending}`), "");
  rmSync(join(newer, "bundles"), { recursive: true });
  const context = await browser.newContext({ baseURL: site.address });
  const page = await context.newPage();
  await page.goto("/en/");
  await waitUntilSaved(page);
  await site.stop();
  await site.start(newer);
  const outcome = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const installing = new Promise<string>((resolve) => {
      registration?.addEventListener("updatefound", () => {
        const worker = registration.installing;
        worker?.addEventListener("statechange", () => resolve(worker.state));
      });
    });
    await registration?.update();
    return installing;
  });
  expect(outcome).toBe("redundant");
  await site.stop();
  await page.goto("/en/municipalities/are/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Åre");
  await context.close();
  rmSync(newer, { recursive: true });
});
