import { type Browser } from "@playwright/test";
import { readPack } from "../setting/pages";
import { PHONE, type Site, waitUntilSaved } from "../setting/site";

/** Times slower than this machine's processor. */
const SLOWER = 6;
const RUNS = 9;
/** Milliseconds for which a finger stays on the screen when it taps: the page is got ready from when it comes down. */
const TAP = 80;

/** Pages of English that change to a language that is kept too. */
const CHANGES = [
  ["", "ar"],
  ["municipalities/are/", "sv"],
  ["municipalities/are/", "ar"],
  ["guide/", "ti"],
] as const;

/** Changes the language of a page without a network, with both languages kept, on a slow phone. */
export async function measureLanguages(browser: Browser, site: Site): Promise<Record<string, Record<string, string>>> {
  const context = await browser.newContext({ viewport: PHONE, isMobile: true, deviceScaleFactor: 2 });
  const page = await context.newPage();
  for (const language of ["ar", "sv", "ti", "en"]) {
    await page.goto(`${site.address}/${language}/`);
    await waitUntilSaved(page);
  }
  await site.stop();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  const table: Record<string, Record<string, string>> = {};
  for (const [path, language] of CHANGES) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      await page.goto(`${site.address}/en/${path}`);
      await page.locator("html[data-awake]").waitFor({ state: "attached" });
      await page.locator("a.language").click();
      const link = page.locator("main").getByRole("link", { name: readPack(language).language.autonym });
      await link.waitFor();
      await page.evaluate(noteChange);
      await link.click({ delay: TAP });
      const changed = await page.waitForFunction(() => document.documentElement.dataset["changed"]);
      times.push(Number(await changed.jsonValue()));
    }
    table[`en to ${language}: /${path}`] = { "painted ms after the tap (aim 100)": middle(times).toFixed(0) };
  }
  await context.close();
  await site.start();
  return table;
}

/** Runs in the page: notes how many milliseconds after the finger was lifted the page was painted in its language. */
function noteChange(): void {
  addEventListener(
    "click",
    ({ timeStamp }) => {
      const look = () => {
        const { dataset } = document.documentElement;
        if (dataset["page"] !== "language" || !document.querySelector("#main h1")) requestAnimationFrame(look);
        else
          void scheduler.postTask(() => (dataset["changed"] = String(performance.now() - timeStamp)), {
            priority: "user-blocking",
          });
      };
      requestAnimationFrame(look);
    },
    { capture: true, once: true },
  );
}

function middle(values: number[]): number {
  return values.sort((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
}
