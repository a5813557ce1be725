import { kilometresBetween } from "../../src/content/distance";
import { cardOf, indexOf, listOf, middleOfMap, openMap, say, seatOnScreen, stageOf, viewOf } from "../setting/map";
import { readDrawing } from "../setting/pages";
import { expect, KIOSK, test, waitUntilSaved, type Page } from "../setting/site";
import { moveFingers, pinchAt } from "../setting/touch";

/** Scrolls to the top once the page has run out its swing. */
async function scrollToTop(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      const before = await scrollOf(page);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      return (await scrollOf(page)) - before;
    })
    .toBe(0);
  await page.evaluate(() => scrollTo(0, 0));
}

const scrollOf = (page: Page) => page.evaluate(() => scrollY);

for (const language of ["en", "ar"]) {
  test(`by touch, from the list of places to a municipality's page and back: ${language}`, async ({ phone: page }) => {
    const session = await page.context().newCDPSession(page);
    await page.goto(`/${language}/municipalities/`);
    await waitUntilSaved(page);
    await page
      .getByRole("main")
      .getByRole("link", { name: say(language, "way.map"), exact: true })
      .tap();
    await expect(page).toHaveURL(`/${language}/map/`);
    const whole = await viewOf(page);
    await moveFingers(session, pinchAt(await seatOnScreen(page, "vindeln"), 20, 120), 12);
    await expect.poll(async () => (await viewOf(page)).scale).toBeGreaterThan(4 * whole.scale);
    const { x, y } = await seatOnScreen(page, "vindeln");
    await page.touchscreen.tap(x, y);
    await expect(page).toHaveURL(`/${language}/map/?place=vindeln`);
    await expect(page.locator(".map-peek")).toContainText("Vindeln");
    await expect(listOf(page, language)).toHaveValue("vindeln");
    await expect(page.locator(".map-pin")).toHaveCount(1);
    await page.getByRole("button", { name: say(language, "map.more"), exact: true }).tap();
    await expect(cardOf(page).getByRole("heading", { level: 2 })).toBeFocused();
    await expect(cardOf(page)).toContainText("Västerbottens län");
    await cardOf(page)
      .getByRole("link", { name: say(language, "stories.read_place", { name: "Vindeln" }) })
      .tap();
    await expect(page).toHaveURL(`/${language}/municipalities/vindeln/`);
    await page.goBack();
    await expect(cardOf(page).getByRole("heading", { level: 2 })).toHaveText("Vindeln");
  });
}

test("one finger scrolls the page where the map has nothing to move, and moves the map where it has", async ({
  phone: page,
}) => {
  await openMap(page);
  const session = await page.context().newCDPSession(page);
  const pull = async (far: number) => {
    const { x, y } = await middleOfMap(page);
    await moveFingers(session, (part) => [{ x, y: y + part * far }], 10);
    return viewOf(page);
  };
  const whole = await viewOf(page);
  expect(await pull(-150)).toEqual(whole);
  await expect.poll(() => scrollOf(page)).toBeGreaterThan(50);
  await scrollToTop(page);

  await moveFingers(session, pinchAt(await middleOfMap(page), 60, 120), 10);
  const near = await viewOf(page);
  expect(near.scale).toBeCloseTo(2 * whole.scale, 2);
  const moved = await pull(-60);
  expect(moved.y).toBeGreaterThan(near.y);
  expect(await scrollOf(page)).toBe(0);

  for (let times = 0; times < 4; times += 1) await pull(-150);
  await expect.poll(() => scrollOf(page)).toBeGreaterThan(50);
  expect((await viewOf(page)).scale).toBeCloseTo(near.scale, 6);
});

test("two quick taps enlarge the map around the finger", async ({ phone: page }) => {
  await openMap(page);
  const before = await viewOf(page);
  const { x, y } = await seatOnScreen(page, "ostersund");
  await page.touchscreen.tap(x, y);
  await page.touchscreen.tap(x, y);
  await expect.poll(async () => (await viewOf(page)).scale).toBeCloseTo(2 * before.scale, 6);
  await expect(page.locator(".map-peek")).toContainText("Östersund");
});

test("with a mouse: the wheel scrolls the page until the map is clicked, then it zooms, and a drag moves", async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ baseURL: site.address, viewport: { width: 1100, height: 700 } });
  const page = await context.newPage();
  await openMap(page);
  const whole = await viewOf(page);
  const middle = await middleOfMap(page);
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => scrollOf(page)).toBeGreaterThan(0);
  await page.evaluate(() => scrollTo(0, 0));
  expect(await viewOf(page)).toEqual(whole);

  const are = await seatOnScreen(page, "are");
  await page.mouse.click(are.x, are.y);
  await expect(cardOf(page).getByRole("heading", { level: 2 })).toHaveText("Åre");
  await page.mouse.wheel(0, -600);
  await expect.poll(async () => (await viewOf(page)).scale).toBeGreaterThan(2 * whole.scale);
  await page.mouse.wheel(0, -400);
  await expect.poll(async () => (await viewOf(page)).scale).toBeGreaterThan(4 * whole.scale);

  const near = await viewOf(page);
  const before = await seatOnScreen(page, "are");
  await page.mouse.move(before.x, before.y);
  await page.mouse.wheel(0, -200);
  await expect.poll(async () => (await viewOf(page)).scale).toBeGreaterThan(1.3 * near.scale);
  const still = await seatOnScreen(page, "are");
  expect(Math.hypot(still.x - before.x, still.y - before.y)).toBeLessThan(2);

  await page.mouse.down();
  await page.mouse.move(before.x + 60, before.y + 40, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => (await seatOnScreen(page, "are")).x - before.x).toBeCloseTo(60, 0);
  for (let turn = 0; turn < 3; turn += 1) await page.mouse.wheel(0, 400);
  await expect.poll(async () => (await viewOf(page)).scale).toBeCloseTo(whole.scale, 6);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => scrollOf(page)).toBeGreaterThan(0);
  await context.close();
});

test("by keyboard alone: zoom, move, choose in the middle, choose in the list, measure, read on", async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ baseURL: site.address, viewport: KIOSK });
  const page = await context.newPage();
  await openMap(page);
  const whole = await viewOf(page);
  await listOf(page).focus();
  await page.keyboard.press("Tab");
  await expect(stageOf(page)).toBeFocused();
  await page.keyboard.press("+");
  await page.keyboard.press("+");
  await page.keyboard.press("+");
  await expect.poll(async () => (await viewOf(page)).scale).toBeCloseTo(whole.scale * 1.6 ** 3, 6);
  for (const key of ["ArrowDown", "ArrowRight", "ArrowUp", "ArrowLeft"]) {
    const before = await viewOf(page);
    await page.keyboard.press(key);
    await expect.poll(() => viewOf(page)).not.toEqual(before);
  }
  await page.keyboard.press("Enter");
  await expect(cardOf(page)).toBeVisible();
  const chosen = await listOf(page).inputValue();
  expect(chosen).not.toBe("");
  await expect(page.getByRole("status").filter({ hasText: say("en", "figure.population.name") })).toHaveCount(1);
  await page.keyboard.press("0");
  await expect.poll(() => viewOf(page)).toEqual(whole);

  await page.keyboard.press("Shift+Tab");
  await expect(listOf(page)).toBeFocused();
  await page.keyboard.type("Vilhelmina");
  await expect(page).toHaveURL("/en/map/?place=vilhelmina");
  await expect(cardOf(page).getByRole("heading", { level: 2 })).toHaveText("Vilhelmina");
  await expect.poll(async () => (await viewOf(page)).scale).toBeGreaterThan(whole.scale - 1e-9);

  const from = page.getByRole("combobox", { name: say("en", "map.from"), exact: true });
  await from.focus();
  await page.keyboard.type("Gällivare");
  await expect(page).toHaveURL("/en/map/?place=vilhelmina&from=gallivare");
  const { seats } = readDrawing();
  const [start, end] = [seats[indexOf("gallivare")], seats[indexOf("vilhelmina")]];
  if (!start || !end) throw new Error("Two towns are not on the map");
  const kilometres = String(kilometresBetween(start, end));
  await expect(cardOf(page)).toContainText(
    say("en", "map.distance", { other: "Gällivare", name: "Vilhelmina", kilometres }),
  );
  await expect(cardOf(page)).toContainText(say("en", "distance.straight"));
  await expect(page.locator(".map-line")).toHaveCount(1);
  const link = cardOf(page).getByRole("link", { name: say("en", "way.compare") });
  await expect(link).toHaveAttribute("href", "/en/compare/?m=vilhelmina");
  await cardOf(page).getByRole("link", { name: "Read about Vilhelmina" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Vilhelmina");
  await context.close();
});

test("a small municipality that is chosen in the list is brought near enough to be touched", async ({
  phone: page,
}) => {
  await openMap(page);
  await listOf(page).selectOption("sundbyberg");
  const { x, y } = await seatOnScreen(page, "sundbyberg");
  const { scale } = await viewOf(page);
  expect(scale).toBeGreaterThan(2);
  await listOf(page).selectOption("");
  await expect(cardOf(page)).toHaveCount(0);
  await page.touchscreen.tap(x, y);
  await expect(listOf(page)).toHaveValue("sundbyberg");
});

test("the buttons zoom in, out and back to the whole country", async ({ phone: page }) => {
  await openMap(page);
  const whole = await viewOf(page);
  const press = (key: string) => page.getByRole("button", { name: say("en", key), exact: true }).tap();
  await press("map.larger");
  await press("map.larger");
  await expect.poll(async () => (await viewOf(page)).scale).toBeCloseTo(whole.scale * 1.6 ** 2, 6);
  await press("map.smaller");
  await expect.poll(async () => (await viewOf(page)).scale).toBeCloseTo(whole.scale * 1.6, 6);
  await press("map.whole");
  await expect.poll(() => viewOf(page)).toEqual(whole);
});

test("without a network the map opens, is moved and tells what it knows", async ({ site, phone: page }) => {
  await page.goto("/ar/");
  await waitUntilSaved(page);
  await site.stop();
  await openMap(page, "?show=rent&from=sundsvall&place=umea", "ar");
  await expect(cardOf(page).getByRole("heading", { level: 2 })).toHaveText("Umeå");
  const before = await viewOf(page);
  await page.getByRole("button", { name: say("ar", "map.larger"), exact: true }).tap();
  await expect.poll(async () => (await viewOf(page)).scale).toBeGreaterThan(before.scale);
});

test("without scripts the page says so and leads to the list", async ({ browser, site }) => {
  const context = await browser.newContext({ baseURL: site.address, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/en/map/");
  await expect(page.getByText(say("en", "map.waiting"))).toBeVisible();
  await page.getByRole("link", { name: say("en", "map.list") }).click();
  await expect(page).toHaveURL("/en/municipalities/");
  await context.close();
});
