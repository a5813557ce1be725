import { type Page } from "@playwright/test";
import { openKiosk } from "../kiosk/open-kiosk";
import { readFind } from "../setting/pages";
import { expect, KIOSK, test } from "../setting/site";

// A kiosk keeps all languages, which takes a while and changes nothing here.
test.use({ viewport: KIOSK, hasTouch: true, serviceWorkers: "block" });

const field = (page: Page) => page.locator("#question");
const keyboard = (page: Page) => page.locator(".keyboard");

/** Touches keys, each by what it writes. */
async function touchKeys(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) await keyboard(page).locator(`[data-skbtn="${key}"]`).first().tap();
}

for (const viewport of [KIOSK, { width: 1080, height: 1920 }]) {
  test(`writes a question by touch at ${viewport.width} x ${viewport.height}`, async ({ browser, site }) => {
    const context = await browser.newContext({ baseURL: site.address, viewport, hasTouch: true });
    const page = await openKiosk(context, "/en/search/");
    await expect(field(page)).toBeEnabled();
    await field(page).tap();
    await expect(keyboard(page)).toBeVisible();
    await expect(field(page)).toHaveAttribute("inputmode", "none");
    await touchKeys(page, [...Array.from("umea"), "{erase}", "{erase}", "{letters}", ...Array.from("eå"), "{space}"]);
    await expect(field(page)).toHaveValue("umeå ");
    await page.clock.runFor(100);
    await expect(page.locator(".found").first()).toContainText("Umeå");
    await touchKeys(page, ["{letters}", ...Array.from("xy")]);
    await expect(field(page)).toHaveValue("umeå xy");

    const [box, board] = [await field(page).boundingBox(), await keyboard(page).boundingBox()];
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(board?.y ?? 0);
    expect((board?.y ?? 0) + (board?.height ?? 0)).toBeLessThanOrEqual(viewport.height);

    await touchKeys(page, ["{done}"]);
    await expect(keyboard(page)).toHaveCount(0);
    await field(page).tap();
    await expect(keyboard(page)).toBeVisible();
    await page.locator("h1").tap();
    await expect(keyboard(page)).toHaveCount(0);
    await context.close();
  });
}

test("writes Arabic from right to left", async ({ browser, site }) => {
  const context = await browser.newContext({ baseURL: site.address, viewport: KIOSK, hasTouch: true });
  const page = await openKiosk(context, "/ar/search/");
  await expect(field(page)).toBeEnabled();
  await field(page).tap();
  await touchKeys(page, Array.from("السكن"));
  await expect(field(page)).toHaveValue("السكن");
  expect(await field(page).evaluate((element) => getComputedStyle(element).direction)).toBe("rtl");
  const [first, last] = await Promise.all(
    ["ض", "د"].map((key) => keyboard(page).locator(`[data-skbtn="${key}"]`).boundingBox()),
  );
  expect(first?.x).toBeLessThan(last?.x ?? 0);
  await touchKeys(page, ["{letters}", ...Array.from("hej")]);
  await expect(field(page)).toHaveValue("السكنhej");
  await context.close();
});

/** Words as they are written with the keys of each language. */
const WORDS: Readonly<Record<string, readonly [word: string, keys?: readonly string[]]>> = {
  fa: ["مدرسه"],
  ps: ["ښوونځي"],
  ckb: ["قوتابخانە"],
  ti: ["ቤት", ["በ", "ቤ", "ተ", "ት"]],
  uk: ["їжа"],
  ru: ["школа"],
  tr: ["ışçğ"],
};

test("writes with the letters of other languages", async ({ browser, site }) => {
  const context = await browser.newContext({ baseURL: site.address, viewport: KIOSK, hasTouch: true });
  const page = await openKiosk(context, "/en/search/");
  await expect(field(page)).toBeEnabled();
  for (const [language, [word, keys]] of Object.entries(WORDS)) {
    await page.evaluate((tag) => {
      document.documentElement.lang = tag;
    }, language);
    await field(page).tap();
    await touchKeys(page, keys ?? Array.from(word));
    await expect(field(page)).toHaveValue(word);
    await touchKeys(page, ["{done}"]);
    await expect(keyboard(page)).toHaveCount(0);
    await field(page).fill("");
    await field(page).blur();
  }
  await context.close();
});

test("writes where the mark stands, and not more than a field takes", async ({ browser, site }) => {
  const context = await browser.newContext({ baseURL: site.address, viewport: KIOSK, hasTouch: true });
  const page = await openKiosk(context, "/sv/search/");
  await expect(field(page)).toBeEnabled();
  await field(page).tap();
  await touchKeys(page, [...Array.from("skla")]);
  // A letter is written when the touch has been painted.
  await expect(field(page)).toHaveValue("skla");
  await field(page).evaluate((element: HTMLInputElement) => element.setSelectionRange(2, 3));
  await touchKeys(page, [...Array.from("o")]);
  await expect(field(page)).toHaveValue("skoa");
  await field(page).evaluate((element: HTMLInputElement) => (element.maxLength = 5));
  await touchKeys(page, [...Array.from("lm")]);
  await expect(field(page)).toHaveValue("skola");
  await context.close();
});

test("asks without writing, by words to choose and by lists", async ({ browser, site }) => {
  const context = await browser.newContext({ baseURL: site.address, viewport: KIOSK, hasTouch: true });
  const page = await openKiosk(context, "/en/search/");
  await page.locator(".words-to-choose button").first().tap();
  await expect(field(page)).not.toHaveValue("");
  await expect(page.locator(".found").first()).toBeVisible();
  await expect(keyboard(page)).toHaveCount(0);
  await context.close();
});

test("searches for an occupation", async ({ browser, site }) => {
  const context = await browser.newContext({ baseURL: site.address, viewport: KIOSK, hasTouch: true });
  const page = await openKiosk(context, "/en/find/");
  const { words } = readFind("en");
  const touch = (key: string) => page.getByRole("button", { name: words[key] ?? "", exact: true }).tap();
  await touch("start.button");
  await touch("step.skip");
  await touch("step.next");
  await page.locator("#occupation").tap();
  await expect(keyboard(page)).toBeVisible();
  await touchKeys(page, Array.from("nurse"));
  await expect(page.locator("#occupation")).toHaveValue("nurse");
  await page.clock.runFor(500);
  const found = page.locator(".find-option").first();
  await expect(found).toContainText(/nurse/i);
  await found.tap();
  await expect(page.locator(".find-occupation")).toBeVisible();
  await context.close();
});

test("who touches a field that holds something writes at its end", async ({ browser, site }) => {
  const context = await browser.newContext({ baseURL: site.address, viewport: KIOSK, hasTouch: true });
  const page = await openKiosk(context, "/en/search/");
  await page.goto("/en/search/?q=school");
  await expect(field(page)).toBeEnabled();
  await page.locator(".kiosk-bar").waitFor();
  await field(page).tap({ position: { x: 5, y: 5 } });
  await touchKeys(page, ["{erase}", "s"]);
  await expect(field(page)).toHaveValue("schoos");
  await context.close();
});
