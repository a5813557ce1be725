import { readPack, readProfile } from "../setting/pages";
import { expect, test } from "../setting/site";
import { giveVoice, whatIsSaid } from "../setting/voice";

test("a topic is read aloud in its language, statement by statement, and stops when asked", async ({ phone: page }) => {
  const pack = readPack("en");
  const work = readProfile("en", "are").topics.find(({ id }) => id === "work");
  await giveVoice(page, "en-GB");
  await page.goto("/en/municipalities/are/");
  const button = page.locator("#work").getByRole("button", { name: pack.words["listen.play"] ?? "" });
  await button.tap();
  await expect(button).toHaveAttribute("aria-pressed", "true");
  const said = await whatIsSaid(page);
  expect(said[0]).toBe(pack.words["topic.work"]);
  expect(said).toHaveLength(1 + (work?.statements.length ?? 0));
  await button.tap();
  expect(await whatIsSaid(page)).toEqual([]);
  await expect(button).toHaveAttribute("aria-pressed", "false");
});

test("without a voice for the language nothing offers to speak", async ({ phone: page }) => {
  await giveVoice(page, "en-GB");
  await page.goto("/ar/municipalities/are/");
  await page.waitForFunction(() => document.querySelector("[data-saved]"));
  await expect(page.locator("#work button[data-listen]")).toBeHidden();
});

test("the browser's languages stand above the choice, which does not move; a language with a voice says its name", async ({
  phone: page,
}) => {
  await giveVoice(page, "ar-SA");
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "languages", { value: ["zh-CN", "fa-AF", "ti-ER", "en-US"] });
  });
  // The choice as it is before any script runs.
  await page.route("**/assets/*.js", (route) => route.abort());
  await page.goto("/");
  const first = page.getByRole("main").getByRole("link").first();
  const before = await first.boundingBox();
  await expect(page.locator("#suggested a")).toHaveCount(0);
  await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
  await page.unroute("**/assets/*.js");
  await page.reload();
  const suggested = page.locator("#suggested a");
  await expect(suggested).toHaveText([/^دری/, /^ትግርኛ/]);
  const buttons = page.getByRole("main").getByRole("button");
  await expect(buttons).toHaveCount(1);
  expect(await first.boundingBox()).toEqual(before);
  await buttons.tap();
  expect(await whatIsSaid(page)).toEqual(["العربية. اختر اللغة."]);
  await suggested.first().tap();
  await expect(page).toHaveURL("/prs/");

  // A kiosk's browser knows nothing of who stands before it.
  await page.goto("/?kiosk=nowhere");
  await expect(page.getByRole("alert")).toContainText("nowhere");
  await expect(page.locator("#suggested a")).toHaveCount(0);
});
