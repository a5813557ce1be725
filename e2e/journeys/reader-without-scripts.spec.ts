import { readPack, readProfile } from "../setting/pages";
import { expect, PHONE, test } from "../setting/site";

test("with scripts turned off one chooses a language, reads a profile and opens a source", async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.address, viewport: PHONE });
  const page = await context.newPage();
  const pack = readPack("ar");
  await page.goto("/");
  await page.getByRole("link", { name: "العربية" }).click();
  await page
    .getByRole("main")
    .getByRole("link", { name: pack.words["home.places.title"] ?? "" })
    .click();
  await page.getByRole("link", { name: "Umeå", exact: true }).click();
  await expect(page.locator(".topics > .card:not(#contacts) .statement")).toHaveCount(
    readProfile("ar", "umea").topics.flatMap(({ statements }) => statements).length,
  );
  await page.locator("summary").first().click();
  await expect(page.getByRole("link", { name: pack.words["source.open"] ?? "" }).first()).toBeVisible();
  // Pages that need scripts lead on to what does not.
  for (const needing of ["compare", "map"]) {
    await page.goto(`/ar/${needing}/`);
    await expect(page.getByRole("main").locator('.onward a[href="/ar/municipalities/"]')).toBeVisible();
  }
  await context.close();
});
