import { type Server } from "node:http";
import { expect, test as base, type Browser, chromium, type BrowserContext, type Page } from "@playwright/test";
import { findChromium, findWindowlessChromium } from "../../deploy/set-up-browser.mjs";
import { readFiles, serve } from "../../deploy/serve.mjs";

/** A served site that a test can stop, and serve anew, at the same address. */
export interface Site {
  address: string;
  /** Stops the server: the only cut of the network that a service worker believes. */
  stop: () => Promise<void>;
  /** Serves a folder at the same address. */
  start: (folder?: string) => Promise<void>;
}

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * How a browser of the tests is started.
 * @param kind the Chromium that people use, or the one without windows, which does the same to a page for less work
 */
export async function launchOptions(
  kind: "whole" | "windowless" = "whole",
): Promise<{ executablePath: string; args: string[] }> {
  const executablePath = await (kind === "whole" ? findChromium() : findWindowlessChromium());
  if (!executablePath) throw new Error("There is no Chromium; npm test installs one");
  return { executablePath, args: ARGUMENTS };
}

const read = new Map<string, ReturnType<typeof readFiles>>();

/** Serves a folder on a port. Its many files are looked through once: no test changes them after it has served them. */
export function serveFolder(folder: string, port: number): Promise<Server> {
  const files = read.get(folder) ?? readFiles(folder);
  read.set(folder, files);
  return serve({ folder, port, base: "/", files });
}

/** Serves the built site on a free port. */
export async function openSite(folder = "dist"): Promise<Site> {
  let server: Server | null = await serveFolder(folder, 0);
  const details = server.address();
  const port = typeof details === "object" && details ? details.port : 0;
  return {
    address: `http://localhost:${port}`,
    stop: async () => {
      const running = server;
      server = null;
      if (!running) return;
      running.closeAllConnections();
      await new Promise((resolve) => running.close(resolve));
    },
    start: async (newFolder = folder) => {
      server = await serveFolder(newFolder, port);
    },
  };
}

/** The tests' own `test`: `site` is served for one test, `browser` is the Chromium of this machine. */
export const test = base.extend<{ site: Site; phone: Page }, { browser: Browser }>({
  browser: [
    async ({}, use) => {
      const browser = await chromium.launch(await launchOptions("windowless"));
      await use(browser);
      await browser.close();
    },
    { scope: "worker" },
  ],
  site: async ({}, use) => {
    const site = await openSite();
    await use(site);
    await site.stop();
  },
  phone: async ({ browser, site }, use) => {
    const context = await browser.newContext({
      baseURL: site.address,
      viewport: PHONE,
      hasTouch: true,
      isMobile: true,
    });
    await use(await context.newPage());
    await context.close();
  },
});

export { expect };
export type { Browser, BrowserContext, Page };

export const PHONE = { width: 360, height: 740 };
export const KIOSK = { width: 1920, height: 1080 };
export { TRIED_LANGUAGES as LANGUAGES } from "../../src/content/testing/leave-languages-out";
/** Languages in which pages are looked at besides. */
export const OTHER_LANGUAGES = ["fa", "prs", "ps", "ckb", "kmr", "so", "ti", "uk", "ru", "tr", "uz", "es"] as const;

/** Waits until the page says that its language is kept on this device. */
export async function waitUntilSaved(page: Page): Promise<void> {
  await page.locator('[data-saved="saved"]').waitFor({ state: "attached" });
}

/** Whether what follows a language is kept on a page's device too; of that the language's own words come last. */
export function keepsLater(page: Page, language: string): Promise<boolean> {
  return page.evaluate(async (words) => {
    const kept = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return kept.flat().some(({ url }) => url.includes(words));
  }, `/packs/later/${language}.`);
}

/** Waits until what follows the page's language is kept too. */
export async function waitUntilAllSaved(page: Page): Promise<void> {
  await waitUntilSaved(page);
  const language = new URL(page.url()).pathname.split("/")[1] ?? "";
  await expect.poll(() => keepsLater(page, language), { timeout: 20_000 }).toBe(true);
}
