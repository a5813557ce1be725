import { readPack } from "../setting/pages";
import { expect, test, waitUntilSaved } from "../setting/site";

const { words } = readPack("en");
const keep = words["action.keep"] ?? "";
const kept = words["action.kept"] ?? "";

test("a place is kept on the phone, found again after a reload and without a network, and taken out", async ({
  site,
  phone: page,
}) => {
  await page.goto("/en/municipalities/are/");
  await waitUntilSaved(page);
  await page.getByRole("button", { name: keep }).tap();
  await expect(page.getByRole("button", { name: kept })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("button", { name: kept })).toBeVisible();
  await site.stop();
  await page.goto("/en/saved/");
  await expect(page.getByRole("link", { name: "Åre", exact: true })).toBeVisible();
  await page.getByRole("button", { name: (words["saved.remove"] ?? "").replace("{{name}}", "Åre") }).tap();
  await expect(page.getByText(words["saved.empty"] ?? "")).toBeVisible();
  await page.getByRole("button", { name: words["saved.undo"] ?? "" }).tap();
  await expect(page.getByRole("link", { name: "Åre", exact: true })).toBeVisible();
});

test("on a kiosk nothing is kept, and no button offers it", async ({ phone: page }) => {
  await page.addInitScript(() => localStorage.setItem("kiosk", "test"));
  await page.goto("/en/municipalities/are/");
  await waitUntilSaved(page);
  await expect(page.getByRole("button", { name: keep })).toBeHidden();
  await page.goto("/en/saved/");
  await expect(page.getByText(words["saved.kiosk"] ?? "")).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(["kiosk"]);
});

for (const stored of ["[]", "{", '"umea"', '{"places":["<script>",7]}']) {
  test(`a damaged list (${stored}) is an empty one`, async ({ phone: page }) => {
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.addInitScript((text) => localStorage.setItem("saved", text), stored);
    await page.goto("/en/saved/");
    await expect(page.getByText(words["saved.empty"] ?? "")).toBeVisible();
    expect(errors).toEqual([]);
  });
}

test("a page is shared by a code and by its address, and the focus comes back", async ({ phone: page }) => {
  await page.goto("/en/municipalities/kiruna/");
  await waitUntilSaved(page);
  const share = page.getByRole("button", { name: words["action.share"] ?? "", exact: true });
  await share.tap();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("img", { name: words["share.code"] ?? "" })).toBeVisible();
  await expect(dialog).toContainText("/en/municipalities/kiruna");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(share).toBeFocused();
});

test("a list that somebody shared is shown, and kept only when asked for", async ({ phone: page }) => {
  await page.goto("/en/saved/?m=umea,are");
  await expect(page.getByText(words["saved.shared_title"] ?? "")).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem("saved"))).toBeNull();
  await page.getByRole("button", { name: words["saved.keep_all"] ?? "" }).tap();
  await expect.poll(() => page.evaluate(() => localStorage.getItem("saved"))).toContain("umea");
});

test("a municipality's texts are printed on one sheet, both sides; a page of figures on one side", async ({
  phone: page,
}) => {
  // A browser without windows is done with printing at once, and the page then takes away what is for paper.
  await page.addInitScript(() => Object.assign(window, { print: () => undefined }));
  for (const [path, most] of [
    ["so/municipalities/are/", 2],
    ["ti/municipalities/are/", 2],
    ["ar/municipalities/kiruna/", 1],
  ] as const) {
    await page.goto(`/${path}`);
    await waitUntilSaved(page);
    await page.locator("[data-print]").first().tap();
    await page.locator(".printed-address").waitFor({ state: "attached" });
    const paper = (await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1");
    expect(paper.match(/\/Type\s*\/Page[^s]/g)?.length, path).toBeLessThanOrEqual(most);
  }
});
