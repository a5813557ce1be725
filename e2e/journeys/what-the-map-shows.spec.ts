import { findBarriers } from "../setting/barriers";
import { cardOf, openMap, say } from "../setting/map";
import { readAtlas, readDrawing } from "../setting/pages";
import { expect, KIOSK, PHONE, test, type Page } from "../setting/site";

const coloursOf = (page: Page, language = "en") =>
  page.getByRole("combobox", { name: say(language, "map.colour"), exact: true });

for (const language of ["en", "ar"]) {
  test(`every indicator colours the map, with its numbers, year and publisher: ${language}`, async ({
    phone: page,
  }) => {
    await openMap(page, "", language);
    const { municipalities, indicators } = readAtlas();
    const { shapes } = readDrawing();
    for (const { id, publisher, values } of indicators) {
      await coloursOf(page, language).selectOption(id);
      await expect(page.getByRole("heading", { level: 2, name: say(language, `figure.${id}.name`) })).toBeVisible();
      const legend = page.locator(".legend").first();
      await expect(legend).toContainText(publisher);
      await expect(legend.getByRole("listitem")).toHaveCount(values.includes(null) ? 6 : 5);
      const drawn = await page
        .locator('.map-shapes > [class^="map-tone"], .map-shapes > .map-none')
        .evaluateAll((paths) => paths.map((path) => path.getAttribute("d") ?? ""));
      shapes.forEach((shape, at) => {
        const place = values[at] === null ? drawn.at(-1) : drawn.find((path) => path.includes(shape));
        expect(place, `${id} ${municipalities[at]?.name}`).toContain(shape);
      });
    }
    await expect(page).toHaveURL(`/${language}/map/?show=${indicators.at(-1)?.id}`);
  });
}

test("the map shows the towns of the first visits with their source, the larger towns, and the ten with texts", async ({
  phone: page,
}) => {
  const { municipalities } = readAtlas();
  const { shapes, visits } = readDrawing();
  await openMap(page);
  await expect(page.locator(".map-labels .map-visit")).toHaveCount(5);
  await expect(page.locator(".map-labels .map-dot")).toHaveCount(25);
  for (const name of ["Sundsvall", "Skellefteå", "Boden", "Gällivare", "Kiruna"])
    await expect(page.locator(".map-labels text", { hasText: name })).toHaveCount(1);
  const source = page.getByRole("link", { name: "Nordmalings kommun" });
  await expect(source).toHaveAttribute("href", visits.source.address);
  const outlines = await page.locator(".map-shapes .map-told").getAttribute("d");
  const told = shapes.filter((_, at) => municipalities[at]?.told);
  expect(told).toHaveLength(10);
  expect(outlines).toBe(told.join(""));
});

test("an address that asks for what is not there is read as far as it goes, and says so", async ({ phone: page }) => {
  await openMap(page, "?show=weather&place=umea&from=%3Cb%3E");
  await expect(page.getByText(say("en", "map.left_out"))).toBeVisible();
  await expect(cardOf(page).getByRole("heading", { level: 2 })).toHaveText("Umeå");
  await expect(coloursOf(page)).toHaveValue("population");
  await coloursOf(page).selectOption("rent");
  await expect(page).toHaveURL("/en/map/?show=rent&place=umea");
});

for (const { language, colorScheme, viewport } of [
  { language: "en", colorScheme: "light", viewport: PHONE },
  { language: "ar", colorScheme: "dark", viewport: PHONE },
  { language: "sv", colorScheme: "dark", viewport: KIOSK },
  { language: "ar", colorScheme: "light", viewport: KIOSK },
] as const) {
  test(`axe finds nothing, nothing runs over: ${language}, ${colorScheme}, ${viewport.width} pixels`, async ({
    browser,
    site,
  }) => {
    const context = await browser.newContext({
      baseURL: site.address,
      viewport: { ...viewport, height: 4000 },
      colorScheme,
    });
    const page = await context.newPage();
    for (const query of [
      "",
      "?place=umea&from=sundsvall&show=rent",
      "?show=school_eligible&place=arjeplog",
      "?place=x",
    ]) {
      await openMap(page, query, language);
      expect(await findBarriers(page, "strict"), query).toEqual([]);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, query).toBeLessThanOrEqual(0);
    }
    await context.close();
  });
}
