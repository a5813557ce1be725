import { readFileSync } from "node:fs";
import { type Locator } from "@playwright/test";
import { LANGUAGE, withDevice } from "../../offline/ground";
import { findBarriers } from "../../setting/barriers";
import { layOver } from "../../setting/laid-over";
import { readPack } from "../../setting/pages";
import { type LyingSite, PIECES } from "../../setting/lying-site";
import { expect, keepsLater, type Page, test, waitUntilSaved } from "../../setting/site";

const OTHER = "ar";
const { words, translations } = readPack(LANGUAGE);
const autonym = translations.find(({ slug }) => slug === OTHER)?.autonym ?? "";
const named = (key: string) => (words[key] ?? "").replace("{{name}}", autonym);

/** What is said while texts are being kept, with any numbers but zero. */
const PROGRESS = new RegExp((words["offline.progress"] ?? "").replace(/\{\{\w+\}\}/g, "[1-9]\\d*"));

/** Numbers of what is said while texts are being kept. */
const numbersIn = (text: string) => (text.match(/\d+/g) ?? []).map(Number);

/** Holds a bundle back, lets it come piece by piece, and expects each piece to be told. */
async function expectGrowth(site: LyingSite, bundle: string, status: Locator, start: () => Promise<unknown>) {
  const plan = {
    lie: "slow" as const,
    fits: (path: string) => path.startsWith(`/bundles/${bundle}.`),
    place: 0,
    other: "/",
  };
  site.lie(plan);
  await start();
  const told: number[][] = [];
  for (let piece = 1; piece < PIECES; piece += 1) {
    await site.held();
    await expect(status).toHaveText(PROGRESS);
    await expect
      .poll(async () => numbersIn((await status.textContent()) ?? "")[0])
      .toBeGreaterThan(told.at(-1)?.[0] ?? 0);
    told.push(numbersIn((await status.textContent()) ?? ""));
    site.lie(plan);
  }
  const [first] = told;
  // Of the same whole, and never more than it.
  expect(told.map(([, total]) => total)).toEqual(told.map(() => first?.[1]));
  for (const [done, total] of told) expect(done).toBeLessThan(total ?? 0);
  site.lie(null);
}

/** What of the other language a server was asked for. */
const ofOther = (asked: readonly { path: string }[]) =>
  asked.filter(({ path }) => new RegExp(`^/((packs|bundles)/${OTHER}\\.|${OTHER}/)`).test(path));

async function openPanel(page: Page) {
  await page.goto(`/${LANGUAGE}/about/`);
  await waitUntilSaved(page);
  const panel = page.locator("#saved");
  return {
    panel,
    row: panel.getByRole("listitem").filter({ hasText: autonym }),
    keep: panel.getByRole("button", { name: named("offline.keep") }),
    forget: panel.getByRole("button", { name: named("offline.remove") }),
    status: panel.getByRole("status"),
  };
}

async function expectNoBarrier(page: Page): Promise<void> {
  expect(await findBarriers(page, "usual", "#saved")).toEqual([]);
}

test("a reader sees how large another language is, keeps it, reads it without a network, and forgets it", async ({
  browser,
}) => {
  await withDevice({ browser, folders: ["dist"] }, async ({ page, site }) => {
    await expectGrowth(site, "shell", page.locator(".saved"), () => page.goto(`/${LANGUAGE}/about/`));
    const { row, keep, forget, status } = await openPanel(page);
    await expect(row).toContainText(/\d+ kB/);
    await expect(keep).toBeVisible();
    expect(ofOther(site.asked)).toEqual([]);
    await expectNoBarrier(page);

    await expectGrowth(site, OTHER, status, () => keep.click());
    await expect(status).toHaveText(words["offline.saved"] ?? "");
    await expect(forget).toBeVisible();
    await expectNoBarrier(page);
    await expect.poll(() => keepsLater(page, OTHER)).toBe(true);

    await site.stop();
    await page.goto(`/${OTHER}/municipalities/are/`);
    await expect(page.locator("html")).toHaveAttribute("lang", OTHER);
    await expect(page.locator(".statement").first()).toBeVisible();

    const again = await openPanel(page);
    await again.forget.click();
    await expect(again.keep).toBeVisible();
    expect(await keepsLater(page, OTHER)).toBe(false);
    await page.goto(`/${OTHER}/`);
    await expect(page.getByText(readPack(OTHER).words["missing.unsaved_language"] ?? "")).toBeVisible();
    await page.goto(`/${LANGUAGE}/`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });
});

test("with data saving turned on a reader is asked before more than a megabyte is fetched", async ({ browser }) => {
  const worker = readFileSync("dist/service-worker.js", "utf8");
  const large = worker.replace(/\{[^{}]*packs\/ar\.[^{}]*\}/g, (file) => file.replace(/(bytes"?:)\d+/, "$1600000"));
  expect(large).not.toBe(worker);
  await withDevice(
    { browser, folders: [layOver("dist", { "service-worker.js": large })] },
    async ({ page, site, context }) => {
      await context.addInitScript(() =>
        Object.defineProperty(navigator, "connection", { value: { saveData: true }, configurable: true }),
      );
      const { keep, forget } = await openPanel(page);
      const asked: string[] = [];
      page.once("dialog", (dialog) => {
        asked.push(dialog.message());
        void dialog.dismiss();
      });
      await keep.click();
      expect(asked).toEqual([expect.stringMatching(/[1-9][^a-z]*\d kB/)]);
      await expect(keep).toBeVisible();
      expect(ofOther(site.asked)).toEqual([]);
      page.once("dialog", (dialog) => void dialog.accept());
      await keep.click();
      await expect(forget).toBeVisible();
    },
  );
});
