import { readFileSync } from "node:fs";
import { expect, test, waitUntilSaved } from "../setting/site";

/** How a language writes the names of places, by their codes. */
function namesOf(language: string): { municipalities: Record<string, string>; counties: Record<string, string> } {
  return JSON.parse(readFileSync(`locales/${language}/names.json`, "utf8")) as ReturnType<typeof namesOf>;
}

test("places have their names in the reader's own letters beside those that signs bear", async ({ phone: page }) => {
  const names = namesOf("ti");
  const umea = names.municipalities["2480"] ?? "";
  const vasterbotten = names.counties["24"] ?? "";
  await page.goto("/ti/");
  await waitUntilSaved(page);
  await page.locator('.doors a[href="/ti/municipalities/"]').tap();
  const card = page.locator(".place").filter({ has: page.getByRole("link", { name: "Umeå", exact: true }) });
  await expect(card).toContainText(`${umea} · ${vasterbotten}`);
  const county = page.locator(".county-places").filter({ hasText: "Västerbottens län" });
  await expect(county).toContainText(vasterbotten);
  await county.locator("summary").tap();
  await expect(county.getByRole("link", { name: "Skellefteå" })).toContainText(names.municipalities["2482"] ?? "");
  await page.goto("/ti/compare/?m=umea,are");
  await expect(page.locator(".compared-places")).toContainText(umea);
  await page.goto("/ti/map/?place=umea");
  await expect(page.locator(".map-card, .map-peek").first()).toContainText(umea);
  await page.goto(`/ti/search/?q=${encodeURIComponent(umea)}`);
  await expect(page.locator(".found-card").first()).toContainText(`Umeå ${umea}`);
});
