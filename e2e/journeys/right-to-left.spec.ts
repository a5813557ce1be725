import { PAGE_KINDS, readPack } from "../setting/pages";
import { expect, KIOSK, LANGUAGES, OTHER_LANGUAGES, type Page, PHONE, test } from "../setting/site";

const RIGHT_TO_LEFT = [...LANGUAGES, ...OTHER_LANGUAGES].filter(
  (language) => readPack(language).language.direction === "rtl",
);

/**
 * Turns the open page round and compares: what stands at the left must have stood as far from the right.
 * @returns boxes that stay on their side, such as those with a padding or a place on one side of the screen
 */
function notTurned(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { documentElement: root } = document;
    const boxes = [...document.querySelectorAll<HTMLElement>("body *")].filter(
      (element) =>
        !element.closest("svg *, [dir=ltr], select, input, .skip") &&
        !/inline|none|contents/.test(getComputedStyle(element).display),
    );
    const measure = () => boxes.map((element) => element.getBoundingClientRect());
    const sides = () =>
      boxes.map((element) => {
        const style = getComputedStyle(element);
        return { left: style.paddingLeft + style.borderLeftWidth, right: style.paddingRight + style.borderRightWidth };
      });
    const [rightToLeft, sidesBefore] = [measure(), sides()];
    root.style.setProperty("direction", "ltr");
    for (const part of document.querySelectorAll<HTMLElement>("[dir=rtl]")) part.style.setProperty("direction", "ltr");
    const [leftToRight, sidesAfter] = [measure(), sides()];
    root.style.removeProperty("direction");
    for (const part of document.querySelectorAll<HTMLElement>("[dir=rtl]")) part.style.removeProperty("direction");
    const nameOf = (element: Element) =>
      `${element.parentElement?.className ?? ""} > ${element.tagName}.${element.className}`;
    return boxes.flatMap((element, at) => {
      const [before, after, before_, after_] = [rightToLeft[at], leftToRight[at], sidesBefore[at], sidesAfter[at]];
      if (!before || !after || !before_ || !after_ || before.width === 0) return [];
      const moved = Math.abs(root.clientWidth - before.right - after.left);
      if (before_.left !== after_.right || before_.right !== after_.left) return [`${nameOf(element)}: its sides`];
      return moved > 1 && Math.abs(before.width - after.width) <= 1
        ? [`${nameOf(element)}: ${moved.toFixed(0)} px`]
        : [];
    });
  });
}

for (const viewport of [PHONE, KIOSK]) {
  test(`pages that are read from the right stand wholly turned round, ${viewport.width} pixels wide`, async ({
    browser,
    site,
  }) => {
    const page = await browser.newPage({ baseURL: site.address, viewport, serviceWorkers: "block" });
    for (const kind of PAGE_KINDS) {
      await page.goto(`/ar/${kind}`);
      await page.locator("html[data-awake]").waitFor({ state: "attached" });
      expect(await notTurned(page), kind).toEqual([]);
    }
    await page.close();
  });
}

test("no arrow points to the right, and no digits are others than the source's, where one reads from the right", async ({
  browser,
  site,
}) => {
  for (const language of RIGHT_TO_LEFT) {
    const page = await browser.newPage({ baseURL: site.address, viewport: PHONE, serviceWorkers: "block" });
    for (const kind of PAGE_KINDS) {
      await page.goto(`/${language}/${kind}`);
      await page.locator("html[data-awake]").waitFor({ state: "attached" });
      const text = (await page.locator("body").textContent()) ?? "";
      expect(text.match(/[→➔➜➡⟶⇒▶]|[٠-٩۰-۹]/g), `${language}/${kind}`).toBeNull();
    }
    await page.close();
  }
});

test("a padding on one side of the screen is found out", async ({ phone: page }) => {
  await page.goto("/ar/guide/");
  await page.locator("h1").evaluate((title) => title.style.setProperty("padding-left", "1rem"));
  expect(await notTurned(page)).toContainEqual(expect.stringContaining("H1"));
});
