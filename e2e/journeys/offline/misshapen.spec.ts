import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGE, withDevice } from "../../offline/ground";
import { integrityOf } from "../../../src/content/publishing/digest";
import { layOver } from "../../setting/laid-over";
import { readPack } from "../../setting/pages";
import { openInside } from "../../setting/reader";
import { expect, test } from "../../setting/site";

/** What a site could be published with by mistake: a pack whose digest is right and whose content is not. */
const MISTAKES = {
  "no guide": { guide: undefined },
  "a number in place of texts": { words: 5 },
  "no language": { language: null },
  "nothing but its format": null,
} as const;

for (const [mistake, change] of Object.entries(MISTAKES)) {
  test(`a pack with ${mistake} is told of, and the page stays as the server sent it`, async ({ browser }) => {
    const pack = readPack(LANGUAGE);
    const wrong = JSON.stringify(change ? { ...pack, ...change } : { format: pack.format });
    const folder = layOver("dist", publish(wrong));
    await withDevice({ browser, folders: [folder] }, async ({ page, errors }) => {
      await page.goto(`/${LANGUAGE}/municipalities/are/`);
      await expect(page.locator("#trouble")).toContainText(pack.words["offline.damaged"] ?? "");
      await expect(page.locator("#trouble")).toBeVisible();
      await expect(page.locator("h1")).toBeVisible();
      expect(errors).toEqual([]);
    });
  });
}

test("a page that a pack cannot be drawn with says so, and the page before it was whole", async ({ browser }) => {
  const pack = readPack(LANGUAGE);
  const folder = layOver("dist", publish(JSON.stringify({ ...pack, guide: [null] })));
  await withDevice({ browser, folders: [folder] }, async ({ page, errors }) => {
    await page.goto(`/${LANGUAGE}/municipalities/are/`);
    await page.locator("html[data-awake]").waitFor();
    await expect(page.locator(".statement").first()).toBeVisible();
    await openInside(page, `/${LANGUAGE}/guide/`);
    await expect(page.locator("#trouble")).toBeVisible();
    expect(errors).toEqual([]);
  });
});

/** Writes a pack into the built site, with its digest in every page that the test opens. */
function publish(pack: string): Record<string, string> {
  const name = readdirSync("dist/packs").find((file) => new RegExp(`^${LANGUAGE}\\.[0-9a-f]{10}\\.json$`).test(file));
  const pages = ["municipalities/are", "guide", "shell"].map((path) => `${LANGUAGE}/${path}/index.html`);
  const digest = integrityOf(pack);
  return {
    [`packs/${name ?? ""}`]: pack,
    ...Object.fromEntries(
      pages.map((path) => [
        path,
        readFileSync(join("dist", path), "utf8").replace(/data-integrity="[^"]*"/, `data-integrity="${digest}"`),
      ]),
    ),
  };
}
