import { readdirSync, readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { type Browser, type Page } from "@playwright/test";
import { waitUntilSaved, type Site } from "../setting/site";

/** A processor so many times slower than this machine's. */
const SLOWER = 6;
const LANGUAGES = ["en", "ar", "ti"];
const ROUNDS = 3;

/**
 * Measures a visit at a processor six times slower: from asking for the deck until its first slide stands, when its texts
 * have come, and from a key to the next slide; and the bytes of its code. Judges nothing: speed depends on the machine.
 */
export async function measureVisit(browser: Browser, site: Site): Promise<Record<string, Record<string, string>>> {
  const table: Record<string, Record<string, string>> = {};
  for (const language of LANGUAGES) {
    const context = await browser.newContext({ baseURL: site.address, viewport: { width: 1024, height: 768 } });
    const page = await context.newPage();
    await page.goto(`/${language}/visit/`);
    await waitUntilSaved(page);
    await page.waitForSelector(".visit .file");
    for (const at of [0, 4]) await page.locator("input[name=place]").nth(at).check();
    await page.locator("input[name=length]").last().check();
    // What comes over the network, or from the device, comes once: measured is the making.
    await page.locator(".begin button").first().click();
    await endVisit(page);
    await (await context.newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    const decks: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await page.locator("input[name=interpreted]").click();
      decks.push(
        await page.evaluate(async () => {
          const begun = performance.now();
          document.querySelector<HTMLButtonElement>(".begin button")?.click();
          while (!document.querySelector(".slide")) await new Promise((resolve) => setTimeout(resolve));
          return performance.now() - begun;
        }),
      );
      if (round < ROUNDS - 1) await endVisit(page);
    }
    const slides = await page.evaluate(async () => {
      const times: number[] = [];
      const bar = document.querySelector<HTMLProgressElement>(".hold-bar progress");
      while (bar && bar.value < 1) {
        const begun = performance.now();
        const before = document.querySelector(".hold-bar")?.textContent;
        dispatchEvent(new KeyboardEvent("keydown", { key: "PageDown" }));
        while (document.querySelector(".hold-bar")?.textContent === before)
          await new Promise((resolve) => setTimeout(resolve));
        document.body.getBoundingClientRect();
        times.push(performance.now() - begun);
      }
      return times;
    });
    const sorted = slides.sort((one, other) => one - other);
    const quantile = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN).toFixed(0);
    table[language] = {
      changes: String(slides.length),
      "deck ms, median (aim 100)": decks.sort((one, other) => one - other)[Math.floor(ROUNDS / 2)]?.toFixed(0) ?? "",
      "slide ms, median (aim 50)": quantile(0.5),
      "95 %": quantile(0.95),
    };
    await context.close();
  }
  table["code"] = { "KB brotli (aim 25)": (codeBytes() / 1024).toFixed(1) };
  return table;
}

/** Leaves a visit that has begun and listens. */
async function endVisit(page: Page): Promise<void> {
  await page.waitForFunction(() => "visit" in document.documentElement.dataset);
  await page.keyboard.press("Escape");
  await page.waitForSelector(".begin");
}

/** Bytes, over the network, of the page's own script. */
function codeBytes(): number {
  const folder = "dist/assets/later";
  const files = readdirSync(folder).filter((name) => /^visit-page-.*\.js$/.test(name));
  return files.reduce((sum, name) => sum + brotliCompressSync(readFileSync(`${folder}/${name}`)).length, 0);
}
