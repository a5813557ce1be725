import { type Request } from "@playwright/test";
import { findBarriers } from "../setting/barriers";
import { readPack } from "../setting/pages";
import { expect, PHONE, test, waitUntilSaved, type Page } from "../setting/site";

const field = (page: Page) => page.getByRole("searchbox");
const words = (language: string, key: string) => readPack(language).words[key] ?? "";
const group = (page: Page, language: string, key: string) =>
  page.getByRole("region", { name: words(language, key), exact: true });
/** Opens the search and waits until it answers. */
async function open(page: Page, language: string, asked = "") {
  await page.goto(`/${language}/search/${asked && `?q=${encodeURIComponent(asked)}`}`);
  await expect(field(page)).toBeEnabled();
}

for (const language of ["en", "ar"]) {
  test(`a name without its marks leads to the place: ${language}`, async ({ phone: page }) => {
    await page.goto(`/${language}/municipalities/`);
    await page
      .getByRole("main")
      .getByRole("link", { name: words(language, "way.search"), exact: true })
      .tap();
    await expect(page).toHaveURL(`/${language}/search/`);
    await field(page).fill("umea");
    const places = group(page, language, "places.title");
    await expect(places.getByRole("link").first()).toHaveText("Umeå");
    await expect(places).toContainText("Västerbottens län");
    await places.getByRole("link").first().tap();
    await expect(page).toHaveURL(`/${language}/municipalities/umea/`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Umeå");
  });

  test(`a Swedish word from a letter leads to the topic of a place, and back: ${language}`, async ({ phone: page }) => {
    await open(page, language);
    await field(page).fill("hyresratt");
    await expect(group(page, language, "search.words").getByRole("heading", { level: 3 })).toContainText("hyresrätt");
    const passages = group(page, language, "search.passages");
    await expect(passages.getByRole("link").first()).toBeVisible();
    await expect(passages).toContainText("hyresrätt");
    await expect(page).toHaveURL(`/${language}/search/?q=hyresratt`);
    const link = passages.getByRole("link", { name: words(language, "topic.housing") }).first();
    await link.tap();
    await expect(page).toHaveURL(/\/municipalities\/[a-z]+\/#housing$/);
    await expect(page.locator("#housing")).toBeFocused();
    await page.goBack();
    await expect(field(page)).toHaveValue("hyresratt");
    await expect(passages.getByRole("link").first()).toBeVisible();
  });

  test(`an address with a question is answered; hits are marked, all are counted: ${language}`, async ({
    phone: page,
  }) => {
    await open(page, language, "sfi");
    const passages = group(page, language, "search.passages");
    await expect(passages.locator("mark").first()).toHaveText(/^sfi$/i);
    await expect(page.getByRole("status").filter({ hasText: /\d/ })).toHaveCount(1);
    const more = passages.getByRole("button");
    const before = await passages.getByRole("listitem").count();
    await more.tap();
    await expect.poll(() => passages.getByRole("listitem").count()).toBeGreaterThan(before);
    await expect(passages.getByRole("listitem").nth(before).getByRole("link")).toBeFocused();
  });

  test(`axe finds nothing in results and without them, by day and in the dark: ${language}`, async ({
    browser,
    site,
  }) => {
    const context = await browser.newContext({ baseURL: site.address, viewport: { ...PHONE, height: 8000 } });
    const page = await context.newPage();
    await open(page, language);
    for (const asked of ["", "sfi", "housing", "السكن", "vardcentral", "umea", "ostersnud", "qqqq"]) {
      await page.emulateMedia({ colorScheme: "light" });
      await field(page).fill(asked);
      if (asked) await expect(page.locator(".status")).not.toBeEmpty();
      await expect(page).toHaveURL(asked ? /\?q=/ : /search\/$/);
      expect(await findBarriers(page, "strict"), asked).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await findBarriers(page, "colours"), `${asked} in the dark`).toEqual([]);
    }
    await context.close();
  });

  test(`search works with the server stopped: ${language}`, async ({ site, phone: page }) => {
    await page.goto(`/${language}/`);
    await waitUntilSaved(page);
    await site.stop();
    await open(page, language, "vardcentral");
    await expect(group(page, language, "search.passages").getByRole("link").first()).toBeVisible();
    await field(page).fill("kiruna");
    await group(page, language, "places.title").getByRole("link", { name: "Kiruna" }).tap();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kiruna");
  });
}

test("by keyboard alone: type, go to the answers, open the first", async ({ browser, site }) => {
  const context = await browser.newContext({ baseURL: site.address });
  const page = await context.newPage();
  await open(page, "en");
  await expect(async () => {
    await page.keyboard.press("Tab");
    await expect(field(page)).toBeFocused({ timeout: 100 });
  }).toPass();
  await page.keyboard.type("ostersund");
  await expect(group(page, "en", "places.title").getByRole("link").first()).toHaveText("Östersund");
  await page.keyboard.press("Enter");
  await expect(page.locator(".answer")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(group(page, "en", "places.title").getByRole("link").first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/en/municipalities/ostersund/");
  await context.close();
});

test("what nothing answers is said kindly, and a word can be chosen instead of typed", async ({ phone: page }) => {
  await open(page, "en");
  await field(page).fill("qqqqqq");
  await expect(page.locator(".status")).toContainText("qqqqqq");
  await expect(page.getByText(words("en", "search.nothing_help"))).toBeVisible();
  await expect(
    page.getByRole("main").getByRole("link", { name: words("en", "places.title"), exact: true }),
  ).toHaveAttribute("href", "/en/municipalities/");
  const word = words("en", "search.word.homes");
  await page.getByRole("button", { name: word }).tap();
  await expect(field(page)).toHaveValue(word);
  await expect(page.locator(".answer")).toBeFocused();
  await expect(group(page, "en", "search.passages").locator("mark").first()).toHaveText(/homes/i);
});

for (const asked of [
  "<script>alert(1)</script>",
  "a".repeat(10_000),
  "(((",
  "🙂🏔️",
  "[[",
  "%00\u0000\ud800",
  "__proto__",
]) {
  test(`hostile questions do no harm: ${asked.slice(0, 12)}`, async ({ phone: page }) => {
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("dialog", (dialog) => void dialog.dismiss().then(() => complaints.push("a dialog")));
    await page.goto(`/en/search/?${new URLSearchParams({ q: asked.slice(0, 5000) }).toString()}`);
    await expect(field(page)).toBeEnabled();
    await field(page).fill(asked);
    await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
    await field(page).fill("");
    await field(page).fill("umea");
    await expect(group(page, "en", "places.title").getByRole("link").first()).toHaveText("Umeå");
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await expect(page).toHaveURL("/en/search/?q=umea");
    expect(complaints).toEqual([]);
  });
}

test("nothing that is typed is sent or stored", async ({ site, phone: page }) => {
  await open(page, "en", "umea");
  await expect(group(page, "en", "places.title")).toBeVisible();
  await waitUntilSaved(page);
  const requests: Promise<string>[] = [];
  const describe = async (request: Request) => {
    const { referer = "" } = await request.allHeaders();
    const body = request.postData() ?? "";
    return `${request.method()} ${request.url().replace(site.address, "")}${body} from ${referer.replace(site.address, "")}`;
  };
  page.on("request", (request) => requests.push(describe(request)));
  await field(page).press("End");
  await field(page).pressSequentially(" hyresrätt");
  await expect(page).toHaveURL(/q=umea(\+|%20)hyresr/);
  for (const request of await Promise.all(requests))
    expect(request, "only files that every reader's page may ask for").toMatch(
      /^GET \/(icons|assets|packs|data)\/[\w/.-]+ from \/(assets\/[\w/.-]+)?$/,
    );
  const stored = await page.evaluate(async () => ({
    storage: localStorage.length + sessionStorage.length + (await indexedDB.databases()).length,
    cookies: document.cookie,
    kept: (await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys())))
      .flat()
      .filter(({ url }) => url.includes("q=")).length,
  }));
  expect(stored).toEqual({ storage: 0, cookies: "", kept: 0 });
});

test("the language changes within the search", async ({ phone: page }) => {
  await open(page, "en", "umea");
  await page.locator("a.language").tap();
  await page.getByRole("link", { name: "العربية" }).tap();
  await expect(page).toHaveURL(/\/ar\/search\//);
});

test("a file that does not arrive is told, and can be asked for again", async ({ phone: page }) => {
  await page.context().route("**/packs/en.search.*", (route) => route.abort());
  await page.goto("/en/search/?q=sfi");
  await expect(page.getByRole("alert")).toContainText(words("en", "search.trouble"));
  await page.context().unroute("**/packs/en.search.*");
  await page.getByRole("alert").getByRole("button").tap();
  await expect(group(page, "en", "search.passages").locator("mark").first()).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("without scripts the page says so and leads to the lists", async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.address, viewport: PHONE });
  const page = await context.newPage();
  await page.goto("/ar/search/");
  await expect(page.locator("main noscript p")).toHaveText(words("ar", "search.needs_scripts"));
  await expect(page.locator("main noscript p")).toBeVisible();
  await page
    .getByRole("main")
    .getByRole("link", { name: words("ar", "guide.title"), exact: true })
    .click();
  await expect(page).toHaveURL("/ar/guide/");
  await context.close();
});
