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
