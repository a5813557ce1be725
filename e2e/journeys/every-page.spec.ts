import { readdirSync, readFileSync } from "node:fs";
import { sep } from "node:path";
import { findBarriers } from "../setting/barriers";
import { manyPages, PAGE_KINDS, readAtlas, readPack } from "../setting/pages";
import { expect, KIOSK, LANGUAGES, OTHER_LANGUAGES, type Page, PHONE, test } from "../setting/site";

/** As wide as a phone and so high that all of a page is on the screen: what is not there yet cannot be judged. */
const WHOLE_PAGE = { ...PHONE, height: 30_000 };

/** Opens a page and all that can be opened on it. */
async function openWhole(page: Page, path: string): Promise<void> {
  await page.goto(path);
  if (path !== "/" && path !== "/offline/") await page.waitForFunction(() => document.querySelector("[data-saved]"));
  await page.evaluate(() => {
    for (const part of document.querySelectorAll("details")) part.open = true;
  });
}

for (const language of LANGUAGES) {
  test(`axe finds nothing, by day and in the dark: ${language}`, async ({ browser, site }) => {
    const context = await browser.newContext({ baseURL: site.address, viewport: WHOLE_PAGE });
    const page = await context.newPage();
    for (const path of [...PAGE_KINDS.map((kind) => `/${language}/${kind}`), "/", "/offline/"]) {
      await page.emulateMedia({ colorScheme: "light" });
      await openWhole(page, path);
      expect(await findBarriers(page, "strict"), path).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await findBarriers(page, "colours"), `${path} in the dark`).toEqual([]);
    }
    await context.close();
  });
}

OTHER_LANGUAGES.forEach((language, at) => {
  test(`axe finds nothing on any kind of page: ${language}`, async ({ browser, site }) => {
    const context = await browser.newContext({ baseURL: site.address, viewport: WHOLE_PAGE });
    const page = await context.newPage();
    for (const [turn, kind] of [...PAGE_KINDS, "compare/?m=are,vindeln"].entries()) {
      await page.emulateMedia({ colorScheme: (at + turn) % 2 === 0 ? "light" : "dark" });
      await openWhole(page, `/${language}/${kind}`);
      expect(await findBarriers(page, "strict"), kind).toEqual([]);
    }
    await context.close();
  });
});

for (const language of [...LANGUAGES, ...OTHER_LANGUAGES]) {
  test(`every page of ${language} has its language, direction, one h1, a skip link and a title of its own`, () => {
    const pack = readPack(language);
    const paths = manyPages(pack, readAtlas());
    const pages = paths.map((path) => readFileSync(`dist/${language}/${path}index.html`, "utf8"));
    const { tag, direction } = pack.language;
    for (const [at, html] of pages.entries()) {
      expect(html.slice(0, 80), paths[at]).toContain(`<html lang="${tag}" dir="${direction}"`);
      expect(html.match(/<h1[ >]/g), paths[at]).toHaveLength(1);
      expect(html, paths[at]).toContain(`<a class="skip" href="#main">${pack.words["skip"] ?? ""}</a>`);
    }
    expect(new Set(pages.map((html) => /<title>(.*?)<\/title>/.exec(html)?.[1])).size).toBe(pages.length);
  });
}

test("no link of the site leads nowhere", () => {
  const files = new Set(
    readdirSync("dist", { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll(sep, "/")),
  );
  const seen = new Set(["/"]);
  const queue = ["/"];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    const file = `${path.slice(1)}${path.endsWith("/") ? "index.html" : ""}`;
    expect(files.has(file), path).toBe(true);
    if (!file.endsWith(".html")) continue;
    for (const [, href = ""] of readFileSync(`dist/${file}`, "utf8").matchAll(/(?:href|src)="(\/[^"#?]*)/g)) {
      if (!seen.has(href)) {
        seen.add(href);
        queue.push(href);
      }
    }
  }
  expect(seen.size).toBeGreaterThan(5000);
});

for (const { name, size } of [
  { name: "a small phone", size: PHONE },
  { name: "a phone on its side", size: { width: 740, height: 360 } },
  { name: "a tablet", size: { width: 820, height: 1180 } },
  { name: "a kiosk", size: KIOSK },
]) {
  test(`nothing runs over the edge on ${name}, with text twice as large too`, async ({ browser, site }) => {
    test.setTimeout(120_000);
    const context = await browser.newContext({ baseURL: site.address, viewport: size });
    const page = await context.newPage();
    for (const language of ["sv-simple", "ar"]) {
      for (const kind of PAGE_KINDS) {
        await page.goto(`/${language}/${kind}`);
        await page.locator("html[data-awake]").waitFor({ state: "attached" });
        for (const zoom of ["100%", "200%"]) {
          await page.evaluate(
            (value) => document.documentElement.style.setProperty("font-size", value),
            zoom === "100%" ? "" : "2.25rem",
          );
          const over = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(over, `${language}/${kind} at ${zoom}`).toBeLessThanOrEqual(0);
        }
      }
    }
    await context.close();
  });
}

test("what one touches on a phone is at least 44 pixels high, or a line inside a text", async ({ phone: page }) => {
  for (const kind of PAGE_KINDS) {
    await page.goto(`/en/${kind}`);
    await page.waitForFunction(() => document.querySelector("[data-saved]"));
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("a, button, summary, label:not([for])")].flatMap((target) => {
        const covered = getComputedStyle(target, "::after").position === "absolute";
        const { height } = (covered ? (target.closest("li") ?? target) : target).getBoundingClientRect();
        const inText = getComputedStyle(target).display === "inline" && target.closest("p, li") !== null;
        return height > 0 && height < 43.5 && !inText && !target.classList.contains("skip")
          ? [`${target.textContent} ${height}`]
          : [];
      }),
    );
    expect(small, kind).toEqual([]);
  }
});
