import { findBarriers } from "../setting/barriers";
import { readFind, readOccupations } from "../setting/pages";
import { expect, test, waitUntilAllSaved, type Page } from "../setting/site";

/** An occupation that is judged by county. */
const CARPENTERS = "7111";

/** What a device keeps of a page, besides the site's own files. */
const stored = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
    cookies: document.cookie,
    databases: await indexedDB.databases(),
    caches: await Promise.all(
      (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).length),
    ),
  }));

test("somebody answers by touch, sees reasons, and leaves no trace", async ({ site, phone: page }) => {
  const { words, groups, fields } = readFind("en");
  const { groups: known } = readOccupations();
  const at = known.findIndex(({ code }) => code === CARPENTERS);
  const text = (key: string) => words[key] ?? key;
  const touch = (name: string) => page.getByRole("button", { name, exact: true }).tap();
  await page.goto("/en/find/");
  await waitUntilAllSaved(page);
  await page.evaluate(() => {
    document.addEventListener("find-finished", () => (document.title += " finished"));
  });
  const before = await stored(page);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));

  await touch(text("start.button"));
  await page.getByRole("button", { name: "I am waiting for a decision" }).tap();
  await touch(text("step.next"));
  await touch(text("who.partner"));
  await touch(text("who.school"));
  await touch(text("step.next"));
  await touch(fields[known[at]?.field ?? 0] ?? "");
  await touch(groups[at] ?? "");
  await expect(page.locator(".find-occupation")).toContainText(known[at]?.title ?? "");
  expect(await findBarriers(page)).toEqual([]);
  await touch(text("step.next"));
  await page.getByLabel(text("occupation.search")).fill("sjukskötersk");
  await expect(page.locator(".find-option").first()).toBeVisible();
  await page.getByLabel(text("occupation.search")).fill("");
  await touch(text("step.skip"));
  for (const id of ["occupation", "rent", "near"]) await touch(text(`criterion.${id}.name`));
  await touch(text("wish.care"));
  await touch(text("step.next"));
  await touch(text("step.next"));
  await touch(text("matters.little"));
  expect(await findBarriers(page)).toEqual([]);
  await touch(text("step.next"));
  await page.getByRole("button", { name: "Västerbottens län" }).tap();
  await page.getByRole("button", { name: "Umeå", exact: true }).tap();
  await touch(text("step.next"));
  await touch(text("matters.must"));
  await page.getByRole("button", { name: /200/ }).tap();
  await touch(text("step.next"));

  await expect(page.getByRole("heading", { level: 1 })).toHaveText(text("result.title"));
  await expect(page).toHaveTitle(/finished$/);
  await expect(page.locator(".find-musts li")).toHaveCount(1);
  expect(await page.locator(".find-places > li").count()).toBeGreaterThan(3);
  await expect(page.locator(".find-law")).toContainText("daily allowance");
  await page.locator(".find-places details").first().locator("summary").tap();
  await expect(page.locator(".find-table").first()).toContainText(/\d\skr\s/);
  await expect(page.locator(".find-ask li").first()).toContainText(known[at]?.title ?? "");
  expect(await findBarriers(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(asked).toEqual([]);
  expect(await stored(page)).toEqual(before);
  expect(page.url()).toBe(`${site.address}/en/find/`);

  const link = (await page.locator(".find-take [data-share]").getAttribute("data-share")) ?? "";
  const shown = await page.locator(".find-places h3").allTextContents();
  await page.goto("/en/");
  await page.goto(link);
  await expect(page.getByText(text("link.opened"))).toBeVisible();
  expect(await page.locator(".find-places h3").allTextContents()).toEqual(shown);
  expect(page.url()).toBe(`${site.address}/en/find/`);
  await page.reload();
  await expect(page.locator(".find-start")).toBeVisible();
  for (const [end, key] of [
    ["a=AgIC", "link.old"],
    [link.replace(/.*#/, "").slice(0, -3), "link.broken"],
    ["a=%%<script>", "link.broken"],
  ]) {
    await page.goto("/en/");
    await page.goto(`/en/find/#${end ?? ""}`);
    await expect(page.getByRole("alert").filter({ hasText: text(key ?? "") })).toBeVisible();
  }
  await touch(text("start.button"));
  await expect(page.locator(".find-question")).toBeVisible();
  await page.goBack();
  await expect(page.locator(".find-start")).toBeVisible();
});

test("two keys are enough, from right to left", async ({ phone: page }) => {
  const { words } = readFind("ar");
  const text = (key: string) => words[key] ?? key;
  await page.goto("/ar/find/");
  await waitUntilAllSaved(page);
  /** Moves with one key to what bears a name, and takes it with the other. */
  const take = async (name: string) => {
    for (let step = 0; step < 80; step += 1) {
      await page.keyboard.press("Tab");
      const own = await page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText.trim() ?? "");
      if (own !== name) continue;
      await page.keyboard.press("Enter");
      return;
    }
    throw new Error(`No key leads to ${name}`);
  };
  await take(text("start.button"));
  for (let question = 0; question < 3; question += 1) {
    await expect(page.locator(".find-question")).toBeVisible();
    await take(text(question === 1 ? "step.next" : "step.skip"));
  }
  await take(text("criterion.town.name"));
  await take(text("step.next"));
  await take(text("matters.much"));
  await take(text("step.next"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(text("result.title"));
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  expect(await page.locator(".find-group.well .find-places > li").count()).toBeGreaterThan(0);
  expect(await findBarriers(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
