import { type BrowserContext, expect, type Page, PHONE, test, waitUntilSaved } from "../setting/site";
import { readPack } from "../setting/pages";

const PLACE = "municipalities/are/?from=umea#work";

/** The link that a person taps who reads a language. */
function linkTo(page: Page, language: string) {
  return page.locator("main").getByRole("link", { name: readPack(language).language.autonym });
}

/** Opens the choice of language from the page that is shown, and marks its document: a load would take the mark away. */
async function openChoice(page: Page): Promise<void> {
  await page.locator("a.language").tap();
  await expect(page.locator("html")).toHaveAttribute("data-page", "choose");
  await page.locator("html").evaluate((root) => root.toggleAttribute("data-marked", true));
}

/** All of a page that a reader, or a reader's machine, can tell from another page. */
async function describe(page: Page) {
  await expect(page.locator("html")).toHaveAttribute("data-awake");
  await waitUntilSaved(page);
  return page.evaluate(() => {
    const { lang, dir, dataset } = document.documentElement;
    return {
      lang,
      dir,
      title: document.title,
      data: [dataset["page"], dataset["pack"], dataset["integrity"]],
      manifest: document.querySelector<HTMLLinkElement>('link[rel="manifest"]')?.href,
      address: location.href,
      text: document.body.textContent.trim(),
      parts: document.body.querySelectorAll("*").length,
      font: getComputedStyle(document.body).font,
    };
  });
}

async function withKept(context: BrowserContext, languages: readonly string[]): Promise<Page> {
  const page = await context.newPage();
  for (const language of languages) {
    await page.goto(`/${language}/`);
    await waitUntilSaved(page);
  }
  return page;
}

test.describe("one who reads two languages", () => {
  let context: BrowserContext;
  test.beforeEach(async ({ browser, site }) => {
    context = await browser.newContext({ baseURL: site.address, viewport: PHONE, hasTouch: true, isMobile: true });
  });
  test.afterEach(() => context.close());

  test("changes between kept languages without a network and without a document being loaded", async ({ site }) => {
    const page = await withKept(context, ["ar", "en"]);
    await site.stop();
    await page.goto(`/en/${PLACE}`);
    await expect(page.locator("html")).toHaveAttribute("data-awake");
    await openChoice(page);
    await linkTo(page, "ar").tap();
    await expect(page).toHaveURL(`/ar/${PLACE}`);
    const changed = await describe(page);
    await expect(page.locator("html")).toHaveAttribute("data-marked");
    await expect(page.locator("#work")).toBeInViewport();
    await expect(page.locator("#work")).toBeFocused();

    await page.goto("about:blank");
    await page.goto(`/ar/${PLACE}`);
    expect(changed).toEqual(await describe(page));
  });

  test("goes back to the choice, forward to the page, and on within it", async () => {
    const page = await withKept(context, ["ti", "en"]);
    await page.goto("/en/guide/");
    await expect(page.locator("html")).toHaveAttribute("data-awake");
    await openChoice(page);
    await linkTo(page, "ti").tap();
    await expect(page).toHaveURL("/ti/guide/");
    await expect(page.locator("html")).toHaveAttribute("lang", "ti");
    await page.goBack();
    await expect(page.locator("html")).toHaveAttribute("data-page", "choose");
    await expect(linkTo(page, "ti")).toBeVisible();
    await page.goForward();
    await expect(page.locator("html")).toHaveAttribute("lang", "ti");
    await expect(page.locator("main h1")).toBeVisible();
    await page.goBack();
    // An impatient finger taps twice.
    await linkTo(page, "ti").dblclick();
    await expect(page).toHaveURL("/ti/guide/");
    await page.locator("main a[href='/ti/guide/new-rules/']").first().tap();
    await expect(page).toHaveURL("/ti/guide/new-rules/");
    await page.goBack();
    await expect(page).toHaveURL("/ti/guide/");
    await expect(page.locator("main h1")).toBeVisible();
  });

  test("loads a language that is not kept, and one whose kept page belongs to another version", async () => {
    const page = await withKept(context, ["ar", "en"]);
    await openChoice(page);
    await linkTo(page, "ti").tap();
    await expect(page.locator("html")).toHaveAttribute("lang", "ti");
    await expect(page.locator("html")).not.toHaveAttribute("data-marked");

    await page.goto("/en/");
    await expect(page.locator("html")).toHaveAttribute("data-awake");
    await openChoice(page);
    await page.evaluate(() => document.querySelector('script[type="module"]')?.setAttribute("src", "/assets/other.js"));
    await linkTo(page, "ar").tap();
    await expect(page.locator("html")).toHaveAttribute("lang", "ar");
    await expect(page.locator("html")).not.toHaveAttribute("data-marked");
  });
});
