import { readdirSync, readFileSync } from "node:fs";
import { withBareFonts } from "../setting/bare-chromium";
import { readPack } from "../setting/pages";
import { type Browser, expect, KIOSK, LANGUAGES, OTHER_LANGUAGES, type Page, type Site, test } from "../setting/site";

test.use({ serviceWorkers: "block" });

/** Every text that a language's data files hold, but for the names of the other languages. */
function textsOf(language: string): string[] {
  const files = readdirSync("dist/packs").filter((name) => name.startsWith(`${language}.`) && name.endsWith(".json"));
  const texts = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === "string") texts.add(value);
    else if (typeof value === "object" && value !== null)
      for (const [key, part] of Object.entries(value)) if (key !== "autonym") collect(part);
  };
  for (const name of files) collect(JSON.parse(readFileSync(`dist/packs/${name}`, "utf8")));
  return [...texts];
}

/**
 * Draws each letter of texts in the fonts of the page, and each letter on the page in those of its own place.
 * @returns those that look like a code point without a character, which no font has: a box, or nothing
 */
function lettersWithoutGlyph(page: Page, text: string): Promise<string[]> {
  return page.evaluate(async (texts) => {
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = 64;
    const context = canvas.getContext("2d", { willReadFrequently: true });
    if (!context) throw new Error("There is nothing to draw on");
    const draw = (letter: string) => {
      context.clearRect(0, 0, 64, 64);
      context.fillText(letter, 16, 40);
      return context.getImageData(0, 0, 64, 64).data.join();
    };
    const said = new Map([[getComputedStyle(document.body).fontFamily, texts]]);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const place = node.parentElement;
      if (!place?.checkVisibility()) continue;
      const font = getComputedStyle(place).fontFamily;
      said.set(font, (said.get(font) ?? "") + (node.textContent ?? ""));
    }
    const missing: string[] = [];
    for (const [font, here] of said) {
      context.font = `32px ${font}`;
      await document.fonts.load(context.font, here);
      const [box, nothing] = [draw("\u0378"), draw("")];
      // Spaces and marks that only order the text are not drawn.
      const letters = [...new Set(here)].filter((letter) => !/[\s\p{Cf}]/u.test(letter));
      missing.push(...letters.filter((letter) => [box, nothing].includes(draw(letter))));
    }
    return missing;
  }, text);
}

/** A page of a kiosk: its computer may have no other fonts than ours, which phones and other computers have. */
async function open(browser: Browser, site: Site, language: string): Promise<Page> {
  const page = await browser.newPage({ baseURL: site.address, viewport: KIOSK });
  await page.goto(`/${language}/about/?kiosk=boden`);
  await page.locator(".kiosk-bar").waitFor();
  return page;
}

test("on a device without fonts of their own every text of every language has all its letters", async ({ site }) => {
  await withBareFonts(async (browser) => {
    for (const language of [...LANGUAGES, ...OTHER_LANGUAGES]) {
      const page = await open(browser, site, language);
      const texts = textsOf(language);
      expect(texts).toContain(readPack(language).words["about.title"]);
      expect(await lettersWithoutGlyph(page, texts.join(" ")), language).toEqual([]);
      await page.close();
    }
    const choice = await browser.newPage({ baseURL: site.address, viewport: KIOSK });
    await choice.goto("/?kiosk=boden");
    await choice.locator(".attract").click();
    await choice.locator(".choose li a").first().waitFor();
    expect(await lettersWithoutGlyph(choice, ""), "the choice of language").toEqual([]);
  });
});

test("a letter that no font has is found out", async ({ site }) => {
  await withBareFonts(async (browser) => {
    const page = await open(browser, site, "en");
    expect(await lettersWithoutGlyph(page, "A letter, 字, of another script")).toEqual(["字"]);
  });
});
