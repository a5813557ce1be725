import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type BrowserContext } from "@playwright/test";
import { launchOptions, PHONE } from "./site";

/** Chromium's own number for "block", where its user decides what sites may do. */
const BLOCK = 2;

/** Lets somebody read whose browser has cookies and all other storage turned off. */
export async function withoutStorage(baseURL: string, read: (context: BrowserContext) => Promise<void>): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), "fotfaste-blocked-"));
  mkdirSync(join(profile, "Default"));
  const preferences = { profile: { default_content_setting_values: { cookies: BLOCK } } };
  writeFileSync(join(profile, "Default", "Preferences"), JSON.stringify(preferences));
  const context = await chromium.launchPersistentContext(profile, {
    ...(await launchOptions()),
    baseURL,
    viewport: PHONE,
  });
  try {
    await read(context);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
