import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { type Browser, chromium } from "@playwright/test";
import subsetFont from "subset-font";
import { launchOptions } from "./site";

/**
 * Lets a test use a Chromium on a system whose only font has the letters A to Z: fontconfig(5) is told of no other.
 * Without any font at all Chromium ends.
 */
export async function withBareFonts<Result>(test: (browser: Browser) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "fotfaste-bare-"));
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  const font = await subsetFont(readFileSync("src/ui/font/onest-latin.woff2"), letters, { targetFormat: "sfnt" });
  writeFileSync(join(folder, "bare.ttf"), font);
  const settings = join(folder, "fonts.conf");
  writeFileSync(
    settings,
    `<?xml version="1.0"?><fontconfig><dir>${folder}</dir><cachedir>${folder}</cachedir></fontconfig>`,
  );
  const browser = await chromium.launch({
    ...(await launchOptions("windowless")),
    env: { ...process.env, FONTCONFIG_FILE: settings },
  });
  try {
    return await test(browser);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}
