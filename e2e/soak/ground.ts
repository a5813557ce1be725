import { chromium } from "@playwright/test";
import { siteVersions } from "../setting/later-versions";
import { launchOptions } from "../setting/site";
import { type Ground } from "../offline/ground";

/** Builds the versions and starts a browser for a long test. */
export async function withGround<Result>(test: (ground: Ground) => Promise<Result>): Promise<Result> {
  const folders = await siteVersions();
  const browser = await chromium.launch(await launchOptions("windowless"));
  try {
    return await test({ browser, folders });
  } finally {
    await browser.close();
  }
}

/** Counts as rows of a table. */
export function toRows(counts: Record<string, number>): Record<string, Record<string, number>> {
  const rows = Object.entries(counts).sort(([one], [other]) => one.localeCompare(other));
  const all = rows.reduce((sum, [, count]) => sum + count, 0);
  return Object.fromEntries([...rows, ["all", all] as const].map(([name, count]) => [name, { runs: count }]));
}
