import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Page } from "@playwright/test";
import { openLyingSite, type LyingSite } from "../setting/lying-site";
import { startChromium } from "../setting/own-chromium";
import { checkStored, lookForUpdate, takeUpdate } from "../setting/reader";
import { numbersOf } from "../setting/seeds";
import { versionOf } from "../setting/shown-version";
import { waitUntilSaved } from "../setting/site";
import { folderOf, type Ground, LANGUAGE } from "./ground";

/** What the browser is doing when it is killed: keeping the first version, or taking the second in place of the first. */
export const WORKS = ["install", "update"] as const;
export type Work = (typeof WORKS)[number];

/** A prepared test of kills: profiles to start from, and how long the work takes that is broken off. */
export interface KillTest {
  site: LyingSite;
  /** A folder with two profiles: of a device that keeps nothing yet, and of one that keeps the first version. */
  profiles: string;
  /** Milliseconds that the work takes when nobody breaks it off. */
  duration: Record<Work, number>;
  remove: () => Promise<void>;
}

/** What stands in the profile of a device before each work. */
const BEFORE: Record<Work, string> = { install: "empty", update: "kept" };

/** Prepares the profiles and measures the work up to the one that is to be broken off. */
export async function prepareKills(ground: Ground, last: Work): Promise<KillTest> {
  const site = await openLyingSite(folderOf(ground, 1));
  const profiles = mkdtempSync(join(tmpdir(), "fotfaste-kills-"));
  const duration = { install: 0, update: 0 };
  await withChromium(join(profiles, "empty"), () => Promise.resolve());
  for (const work of WORKS.slice(0, WORKS.indexOf(last) + 1)) {
    await withProfile(profiles, work, async (profile) => {
      duration[work] = await withChromium(profile, async (page) => {
        await begin(work, page, site, ground);
        const started = performance.now();
        await perform(work, page, site);
        return performance.now() - started;
      });
      if (work === "install") cpSync(profile, join(profiles, "kept"), { recursive: true });
    });
  }
  const remove = async () => {
    rmSync(profiles, { recursive: true, force: true });
    await site.close();
  };
  return { site, profiles, duration, remove };
}

/**
 * Kills the browser at a moment within its work, starts it anew with the server stopped, and looks at what it shows:
 * one whole version, the old or the new. Before a first version is whole, the old one is none at all.
 * @returns what was shown
 */
export async function killDuring(test: KillTest, work: Work, ground: Ground, seed: number): Promise<string> {
  const { site, profiles, duration } = test;
  const [moment = 0] = numbersOf(seed, 1);
  return withProfile(profiles, work, async (profile) => {
    const victim = await startChromium(profile);
    let killed = false;
    try {
      const page = await victim.context.newPage();
      await begin(work, page, site, ground);
      const working = perform(work, page, site).catch((error: unknown) => {
        if (!killed) throw error;
      });
      await Promise.race([wait(moment * duration[work]), working]);
    } finally {
      killed = true;
      await victim.kill();
    }
    await site.stop();
    try {
      return `${work}: ${await withChromium(profile, (reader) => readWithoutNetwork(reader, work, site, ground))}`;
    } finally {
      await site.start();
    }
  });
}

async function readWithoutNetwork(page: Page, work: Work, site: LyingSite, ground: Ground): Promise<string> {
  const answered = await page.goto(`${site.address}/${LANGUAGE}/`).catch((error: unknown) => {
    if (String(error).includes("ERR_CONNECTION_REFUSED")) return "nothing";
    throw error;
  });
  if (answered === "nothing") {
    if (work === "install") return "nothing kept yet, the browser says that there is no network";
    throw new Error("The version that was kept does not open");
  }
  await checkStored(page, ground.folders);
  if ((await page.locator("html").getAttribute("data-page")) === "offline") {
    if (work !== "install") throw new Error("The language that was kept is not kept any more");
    await page.locator("a[data-language]:not([href])").first().waitFor();
    const offered = await page.locator("a[data-language][href]").count();
    if (offered > 0) throw new Error("A language is offered that is not whole");
    return "language not kept yet, the page for that says so";
  }
  return `version ${await versionOf(page, LANGUAGE, ground.folders)} whole`;
}

/** What comes before a work: a device that is to update has its version open, and the next one is published. */
async function begin(work: Work, page: Page, site: LyingSite, ground: Ground): Promise<void> {
  if (work === "update") {
    await page.goto(`${site.address}/${LANGUAGE}/`);
    await waitUntilSaved(page);
  }
  await site.use(folderOf(ground, work === "install" ? 1 : 2));
}

/** The work that is broken off. */
async function perform(work: Work, page: Page, site: LyingSite): Promise<void> {
  if (work === "install") await page.goto(`${site.address}/${LANGUAGE}/`);
  else {
    if ((await lookForUpdate(page)) !== "waiting") throw new Error("There is no new version");
    await takeUpdate(page, LANGUAGE);
  }
  await waitUntilSaved(page);
}

/** A copy of the profile of a device before a work, for one test. */
async function withProfile<Result>(profiles: string, work: Work, test: (profile: string) => Promise<Result>) {
  const profile = mkdtempSync(join(profiles, "device-"));
  cpSync(join(profiles, BEFORE[work]), profile, { recursive: true });
  try {
    return await test(profile);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

async function withChromium<Result>(profile: string, test: (page: Page) => Promise<Result>): Promise<Result> {
  const chromium = await startChromium(profile);
  try {
    const result = await test(await chromium.context.newPage());
    await chromium.close();
    return result;
  } finally {
    await chromium.kill();
  }
}
