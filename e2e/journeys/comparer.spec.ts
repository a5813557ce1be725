import { findBarriers } from "../setting/barriers";
import { readPack } from "../setting/pages";
import { expect, test, waitUntilSaved } from "../setting/site";

for (const language of ["en", "ar"]) {
  test(`places stand side by side, with their differences in words: ${language}`, async ({ phone: page }) => {
    const { words } = readPack(language);
    await page.goto(`/${language}/compare/?m=umea,are`);
    await expect(page.locator(".compared-places li")).toHaveCount(2);
    const rent = (words["compare.rent.more"] ?? "").split("{{")[0] ?? "";
    await expect(page.getByText(rent.trim()).first()).toBeVisible();
    expect(await findBarriers(page)).toEqual([]);
  });
}

test("the address holds the choice, and works without a network", async ({ site, phone: page }) => {
  const { words } = readPack("en");
  await page.goto("/en/compare/?m=umea,are");
  await waitUntilSaved(page);
  await page.getByRole("button", { name: (words["compare.remove"] ?? "").replace("{{name}}", "Umeå") }).tap();
  await expect(page).toHaveURL(/\/en\/compare\/\?m=are$/);
  await expect(page.getByText(words["compare.one_more"] ?? "")).toBeVisible();
  await site.stop();
  await page.goto("/en/compare/?m=are,ostersund,vansbro");
  await expect(page.locator(".compared-places li")).toHaveCount(3);
});

for (const query of ["?m=nowhere,umea", "?m=umea,umea", "?m=<script>", "?m=", "?m=are,umea,vindeln,vansbro,bjurholm"]) {
  test(`a strange choice (${query}) gets a sane page`, async ({ phone: page }) => {
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(`/en/compare/${query}`);
    await waitUntilSaved(page);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(readPack("en").words["way.compare"] ?? "");
    expect(await page.locator(".compared-places li").count()).toBeLessThanOrEqual(3);
    expect(errors).toEqual([]);
  });
}
