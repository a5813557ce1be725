import { readPack, readProfile } from "../setting/pages";
import { expect, test } from "../setting/site";

for (const { language, autonym, direction } of [
  { language: "en", autonym: "English", direction: "ltr" },
  { language: "ar", autonym: "العربية", direction: "rtl" },
]) {
  test(`from the choice of language to the source of a statement about Åre: ${language}`, async ({ phone: page }) => {
    const pack = readPack(language);
    const words = pack.words;
    await page.goto("/");
    await page.getByRole("main").getByRole("link", { name: autonym }).tap();
    await expect(page).toHaveURL(`/${language}/`);
    await expect(page.locator("html")).toHaveAttribute("dir", direction);
    await page
      .getByRole("main")
      .getByRole("link", { name: words["home.places.title"] ?? "" })
      .tap();
    await page.getByRole("link", { name: "Åre", exact: true }).tap();
    await expect(page).toHaveURL(`/${language}/municipalities/are/`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Åre");

    const are = readProfile(language, "are");
    const statement = are.topics.find(({ id }) => id === "work")?.statements[0];
    const source = are.sources[statement?.source ?? -1];
    if (!statement || !source?.address) throw new Error("Åre has no sourced statement about work");
    const card = page.getByRole("region", { name: words["topic.work"] ?? "" });
    await expect(card.getByRole("listitem").first()).toContainText(statement.year);
    await card.locator("summary").first().tap();
    const link = card.getByRole("link", { name: words["source.open"] ?? "" }).first();
    await expect(link).toBeVisible();
    await expect(link).toHaveAttribute("href", source.address);
    await expect(card.locator("details[open]")).toContainText(source.publisher);
  });
}

test("old statements say that they are old, and what may have changed says whom to ask", async ({ phone: page }) => {
  const { words } = readPack("en");
  await page.goto("/en/municipalities/are/");
  await expect(page.locator(".old").first()).toContainText(words["statement.old"] ?? "");
  await page.goto("/en/guide/waiting-home/");
  await expect(page.locator(".advice")).toContainText("Migrationsverket");
  await expect(page.locator(".ask").first()).toHaveText(words["statement.check"] ?? "");
  await page.goto("/en/municipalities/umea/");
  await expect(page.locator("#health .ask").first()).toContainText("1177");
});

test("the stage sorts the guide, lives in memory only, and is forgotten on reload", async ({ phone: page }) => {
  const pack = readPack("en");
  const first = pack.guide
    .filter(({ stages }) => stages.includes("permit"))
    .sort((one, other) => one.stages.length - other.stages.length)
    .map(({ title }) => title);
  await page.goto("/en/");
  await page.waitForFunction(() => document.querySelector("[data-saved]"));
  await page.getByRole("link", { name: pack.words["stage.permit"] ?? "" }).tap();
  await expect(page).toHaveURL("/en/guide/");
  await expect(page.getByRole("heading", { level: 2, name: pack.words["guide.for_you"] ?? "" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 3 })).toContainText([first[0] ?? ""]);
  const shown = await page.getByRole("heading", { level: 3 }).allTextContents();
  expect(shown.slice(0, first.length)).toEqual(first.map((title) => title.replace(/\[\[|\]\]/g, "")));
  const stored = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
  expect(stored).toEqual([0, 0, ""]);
  await page.reload();
  await expect(page.getByRole("heading", { level: 2, name: pack.words["guide.all"] ?? "" })).toBeVisible();
});

test("changing the language keeps the page and the topic", async ({ phone: page }) => {
  await page.goto("/en/municipalities/are/#housing");
  await page.waitForFunction(() => document.querySelector("[data-saved]"));
  await page.locator("a.language").tap();
  await page.getByRole("link", { name: "العربية" }).tap();
  await expect(page).toHaveURL("/ar/municipalities/are/#housing");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Åre");
});

test("going back leads to the same place on the page before", async ({ phone: page }) => {
  await page.goto("/en/municipalities/");
  await page.waitForFunction(() => document.querySelector("[data-saved]"));
  const last = page.getByRole("link", { name: "Östersund", exact: true });
  await last.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(500);
  await last.tap();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Östersund");
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await expect(last).toBeVisible();
  await expect(page.locator("main")).toBeFocused();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
});

test("in a browser without service workers a page wakes, says that it keeps nothing, and leads on", async ({
  phone: page,
}) => {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "serviceWorker"));
  await page.goto("/en/municipalities/");
  await expect(page.locator(".saved")).toHaveText(readPack("en").words["offline.unsaved"] ?? "");
  await page.getByRole("link", { name: "Vindeln" }).first().tap();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Vindeln");
  expect(errors).toEqual([]);
});
