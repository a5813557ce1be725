import { mkdirSync } from "node:fs";
import { chromium, type Page } from "@playwright/test";
import { KIOSK, launchOptions, openSite, PHONE } from "../setting/site";

/** Pictures for the README; the clip keeps the first screen. */
const PICTURES: { file: string; path: string; size: { width: number; height: number }; dark?: boolean }[] = [
  { file: "home-phone-en", path: "/en/", size: { ...PHONE, width: 390, height: 844 } },
  { file: "profile-phone-ar", path: "/ar/municipalities/are/", size: { width: 390, height: 844 } },
  { file: "home-phone-ar-dark", path: "/ar/", size: { width: 390, height: 844 }, dark: true },
  { file: "guide-phone-sv-simple", path: "/sv-simple/guide/waiting-home/", size: { width: 390, height: 844 } },
  { file: "places-kiosk-sv", path: "/sv/municipalities/", size: KIOSK },
  { file: "profile-kiosk-ar-dark", path: "/ar/municipalities/umea/", size: KIOSK, dark: true },
];

const FOLDER = "e2e/screenshots";

/** `npm run screenshots [folder]`: builds on what `npm start` built and writes the pictures of the README. */
export async function main([folder = FOLDER]: string[]): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const site = await openSite();
  const browser = await chromium.launch(await launchOptions());
  for (const { file, path, size, dark } of PICTURES) {
    const page: Page = await browser.newPage({ viewport: size, colorScheme: dark ? "dark" : "light" });
    await page.goto(site.address + path, { waitUntil: "networkidle" });
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: `${folder}/${file}.png` });
    await page.close();
  }
  await browser.close();
  await site.stop();
  return 0;
}
