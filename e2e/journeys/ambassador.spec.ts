import { readFileSync } from "node:fs";
import { findBarriers } from "../setting/barriers";
import { readVisit } from "../setting/pages";
import { expect, LANGUAGES, OTHER_LANGUAGES, test, waitUntilAllSaved, type Page } from "../setting/site";

/** What most projectors show. */
const PROJECTOR = { width: 1024, height: 768 };
/** From opening the page to the first slide. */
const MOST_TAPS = 9;

/** A part of a text up to its first placeholder. */
const start = (text = "") => (text.split("{{")[0] ?? "").trim();

/** Opens the page and waits until it takes what is chosen: what the server sends is but its beginning. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForSelector(".visit .file");
}

async function hold(page: Page, language: string, { audience = language, places = 1 } = {}): Promise<number> {
  const { words } = readVisit(language);
  let taps = 0;
  const boxes = page.locator("input[name=place]");
  for (; taps < places; taps += 1) await boxes.nth(taps).check();
  if (audience !== language) {
    await page.getByLabel(words["prepare.audience"] ?? "").selectOption(audience);
    taps += 2;
  }
  await page.getByRole("button", { name: words["prepare.start"] ?? "" }).click();
  await expect(page.locator(".slide")).toBeVisible();
  return taps + 1;
}

test("an ambassador holds a visit without a network: few taps, keys, clicker, black screen, notes, questions, end", async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ baseURL: site.address, viewport: PROJECTOR });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  const { words } = readVisit("sv");
  await page.goto("/sv/visit/");
  await waitUntilAllSaved(page);
  await page.goto("/sv-simple/visit/");
  await waitUntilAllSaved(page);
  await site.stop();
  await open(page, "/sv/visit/");
  await page.getByRole("button", { name: words["prepare.start"] ?? "" }).click();
  await expect(page.getByText(words["prepare.no_place"] ?? "")).toBeVisible();
  expect(await hold(page, "sv", { places: 2 })).toBeLessThanOrEqual(MOST_TAPS);

  const position = page.locator(".hold-bar .time");
  const first = await position.textContent();
  await page.keyboard.press("PageDown");
  await expect(position).not.toHaveText(first ?? "");
  await page.keyboard.press("PageUp");
  await expect(position).toHaveText(first ?? "");
  await page.keyboard.press("b");
  await expect(page.locator(".hold.black")).toBeVisible();
  await page.keyboard.press("PageDown");
  await expect(page.locator(".hold.black")).toHaveCount(0);
  await page.keyboard.press("n");
  await expect(page.locator(".notes-panel")).toBeVisible();
  await page.getByLabel(words["talk.question"] ?? "").fill("Finns det buss?");
  await page.getByRole("button", { name: words["talk.park"] ?? "" }).click();
  await page.getByLabel(words["talk.hands_number"] ?? "").fill("7");
  await page.getByRole("button", { name: words["talk.hands_add"] ?? "" }).click();
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words["title"] ?? "");
  await expect(page.getByText("Finns det buss?")).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => /visit|plan/.test(key)))).toEqual([]);
  expect(errors).toEqual([]);
  await context.close();
});

test("a second window has the notes and leads the visit; a right-to-left language turns its pages the other way", async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ baseURL: site.address, viewport: PROJECTOR });
  const page = await context.newPage();
  await open(page, "/sv/visit/");
  await hold(page, "sv", { audience: "ar" });
  const position = page.locator(".hold-bar .time");
  await expect(page.locator(".slide .side").first()).toHaveAttribute("dir", "rtl");
  const first = (await position.textContent()) ?? "";
  await page.keyboard.press("ArrowLeft");
  await expect(position).not.toHaveText(first);
  await page.keyboard.press("ArrowRight");
  await expect(position).toHaveText(first);
  const notes = await context.newPage();
  await notes.goto("/sv/visit/?notes");
  await expect(notes.locator(".notes-text")).toContainText(first);
  await notes.getByRole("button", { name: readVisit("sv").words["hold.next"] ?? "" }).click();
  await expect(position).not.toHaveText(first);
  await context.close();
});

for (const [language, form, sheets] of [
  ["ar", "handout", 1],
  ["ar", "leaflet", 2],
  ["ti", "leaflet", 2],
] as const) {
  test(`what is left behind keeps to its paper: ${form}, ${language}`, async ({ phone: page }) => {
    await page.goto(`/${language}/visit/?${form}=are`);
    await expect(page.locator(".sheet h1")).toHaveText("Åre");
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(sheets);
  });
}

test("a visit goes along as a file; what is no visit changes nothing", async ({ browser, site }) => {
  const context = await browser.newContext({ baseURL: site.address, viewport: PROJECTOR });
  const page = await context.newPage();
  const { words } = readVisit("en");
  await open(page, "/en/visit/");
  await page.locator("input[name=place]").first().check();
  await page.getByRole("button", { name: words["prepare.look"] ?? "" }).click();
  const entries = page.locator(".deck ol > li");
  await expect(entries.first()).toBeVisible();
  const count = await entries.count();
  expect(count).toBeGreaterThan(10);
  await page.getByText(words["deck.own_title"] ?? "").click();
  await page.locator(".own textarea").first().fill("I came here in the autumn.");
  await page.getByRole("button", { name: words["deck.own_add"] ?? "" }).click();
  await expect(entries).toHaveCount(count + 1);
  await entries
    .first()
    .getByRole("button", { name: start(words["deck.remove"]) })
    .click();
  await expect(entries).toHaveCount(count);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: words["file.save"] ?? "" }).click();
  const saved = readFileSync(await (await download).path(), "utf8");
  const choose = (text: string) =>
    page
      .locator("input[type=file]")
      .setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from(text) });
  for (const [text, said] of [
    [saved.slice(0, 400), "file.damaged"],
    ['{"slides":[]}', "file.foreign"],
    [saved.replace('"format": 1', '"format": 99'), "file.version"],
    [saved.replace("I came here in the autumn.", "<img src=x onerror=alert(1)>"), "file.unsafe"],
  ] as const) {
    await choose(text);
    await expect(page.getByText(words[said] ?? "")).toBeVisible();
    await expect(entries).toHaveCount(count);
  }
  await open(page, "/en/visit/");
  await choose(saved);
  await expect(page.getByText(words["file.opened"] ?? "")).toBeVisible();
  await expect(entries).toHaveCount(count);
  await expect(page.locator(".deck")).toContainText("I came here in the autumn.");
  await context.close();
});

/** What a projector in a bright room leaves of the contrast, and what has to be left of it (WCAG 1.4.6). */
const WASHOUT = { left: 0.6, least: 7 };

test("every slide fits a projector's screen in every language, beside easy Swedish, and can be read in a bright room", async ({
  browser,
  site,
}) => {
  test.setTimeout(240_000);
  const context = await browser.newContext({ baseURL: site.address, viewport: PROJECTOR });
  const page = await context.newPage();
  await open(page, "/sv/visit/");
  const { words } = readVisit("sv");
  for (const box of [0, 4, 8]) await page.locator("input[name=place]").nth(box).check();
  await page.locator("input[name=length]").last().check();
  for (const [at, audience] of [...LANGUAGES, ...OTHER_LANGUAGES].entries()) {
    await page.emulateMedia({ colorScheme: at % 2 === 0 ? "light" : "dark" });
    await page.getByLabel(words["prepare.audience"] ?? "").selectOption(audience);
    await page.getByRole("button", { name: words["prepare.start"] ?? "" }).click();
    await expect(page.locator(".slide")).toBeVisible();
    const { shown, burst } = await page.evaluate(async ({ left, least }) => {
      const burst: string[] = [];
      /** Relative luminance (WCAG 2.2) of a colour of which the projector leaves only so much. */
      const luminance = (colour: string) => {
        const parts = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => {
          const share = (Number(part) / 255 - 0.5) * left + 0.5;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * (parts[0] ?? 0) + 0.7152 * (parts[1] ?? 0) + 0.0722 * (parts[2] ?? 0);
      };
      const behind = (element: Element | null): string => {
        const colour = element ? getComputedStyle(element).backgroundColor : "rgb(255, 255, 255)";
        return colour === "rgba(0, 0, 0, 0)" ? behind(element?.parentElement ?? null) : colour;
      };
      const contrast = (element: Element) => {
        const [dark = 0, light = 0] = [getComputedStyle(element).color, behind(element)]
          .map(luminance)
          .sort((a, b) => a - b);
        return (light + 0.05) / (dark + 0.05);
      };
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const bar = document.querySelector(".hold-bar progress");
      for (let shown = 1; ; shown += 1) {
        const slide = document.querySelector(".slide");
        const sides = slide?.querySelector(".sides");
        if (!slide || !sides || !(bar instanceof HTMLProgressElement)) return { shown, burst: ["no slide"] };
        const room = sides.getBoundingClientRect();
        for (const side of sides.children) {
          const { top, bottom } = side.getBoundingClientRect();
          if (top < room.top - 1 || bottom > room.bottom + 1 || side.scrollWidth > side.clientWidth + 1)
            burst.push(`${side.getAttribute("lang") ?? ""}: ${side.textContent.slice(0, 80)}`);
        }
        for (const text of slide.querySelectorAll(":is(h1, h2, h3, p, b, span, small, li):not(:empty)"))
          if (contrast(text) < least) burst.push(`${contrast(text).toFixed(1)}:1 ${text.textContent.slice(0, 80)}`);
        if (
          document.documentElement.scrollHeight > innerHeight &&
          document.querySelector(".hold")?.scrollHeight !== innerHeight
        )
          burst.push("a scroll bar");
        if (bar.value >= 1) return { shown, burst };
        dispatchEvent(new KeyboardEvent("keydown", { key: "PageDown" }));
        await frame();
      }
    }, WASHOUT);
    expect(burst, audience).toEqual([]);
    expect(shown, audience).toBeGreaterThan(30);
    await page.keyboard.press("Escape");
  }
  await context.close();
});
