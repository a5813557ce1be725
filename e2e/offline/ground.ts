import { type Browser, type BrowserContext, type Page } from "@playwright/test";
import { type LyingSite, openLyingSite } from "../setting/lying-site";
import { PHONE, waitUntilAllSaved } from "../setting/site";

/** The language that is kept in these tests, and read. */
export const LANGUAGE = "en";

/** How long, in milliseconds, one step of a test may take on a busy machine. */
const PATIENCE = 45_000;

/** What the tests stand on: a browser, and the folders of the site's versions, the first one first. */
export interface Ground {
  browser: Browser;
  folders: readonly string[];
}

/** Somebody who reads a version of the site that their device has kept. */
export interface Reading {
  site: LyingSite;
  context: BrowserContext;
  page: Page;
  /** What pages threw and nobody caught. */
  errors: string[];
}

/** The folder of a version, counted from 1. */
export function folderOf({ folders }: Ground, version: number): string {
  const folder = folders[version - 1];
  if (!folder) throw new Error(`There is no version ${version}`);
  return folder;
}

/** Has the first version kept on a fresh device, and lets a test go on from there. */
export function withReader<Result>(ground: Ground, test: (reading: Reading) => Promise<Result>): Promise<Result> {
  return withDevice(ground, async (reading) => {
    await reading.page.goto(`/${LANGUAGE}/`);
    await waitUntilAllSaved(reading.page);
    return test(reading);
  });
}

/** Serves the first version to a fresh device that keeps nothing yet. */
export async function withDevice<Result>(ground: Ground, test: (reading: Reading) => Promise<Result>): Promise<Result> {
  const site = await openLyingSite(folderOf(ground, 1));
  const context = await ground.browser.newContext({ baseURL: site.address, viewport: PHONE });
  context.setDefaultTimeout(PATIENCE);
  const errors: string[] = [];
  context.on("weberror", (error) => errors.push(error.error().message));
  try {
    return await test({ site, context, page: await context.newPage(), errors });
  } finally {
    await context.close();
    await site.close();
  }
}
