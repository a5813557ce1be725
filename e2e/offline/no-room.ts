import { type Page } from "@playwright/test";
import { checkStored, lookForUpdate, takeUpdate } from "../setting/reader";
import { numbersOf } from "../setting/seeds";
import { versionOf } from "../setting/shown-version";
import { waitUntilSaved } from "../setting/site";
import { folderOf, type Ground, LANGUAGE, type Reading, withDevice, withReader } from "./ground";

/** What is being written when the room ends. */
export const WRITINGS = ["first version", "second version", "third version", "another language"] as const;
export type Writing = (typeof WRITINGS)[number];

/** How many versions are kept before. */
const BEFORE: Record<Writing, number> = {
  "first version": 0,
  "second version": 1,
  "third version": 2,
  "another language": 1,
};

const OTHER = "ar";

/**
 * Lets the room on the device end somewhere within a writing, at any of its writes. The language in use goes on without a
 * network, in one version; with room again, the rest is kept.
 * @param needed bytes that the writing takes when there is room
 * @returns what became of the writing
 */
export function writeWithoutRoom(ground: Ground, writing: Writing, needed: number, seed: number): Promise<string> {
  return startWith(BEFORE[writing])(ground, async (reading) => {
    const { page, site, errors } = reading;
    const [part = 0] = numbersOf(seed, 1);
    const before = await prepare(reading, ground, writing);
    const giveRoom = await limitRoom(page, Math.floor(part * needed));
    const written = await write(reading, writing);
    await checkStored(page, ground.folders);
    await site.stop();
    if (before > 0) {
      const shown = await versionOf(page, LANGUAGE, ground.folders);
      if (shown !== before) throw new Error(`Version ${shown} is shown, not ${before}`);
    }
    await site.start();
    await giveRoom();
    await page.goto(`/${LANGUAGE}/`);
    if (!(await write(reading, writing))) throw new Error("With room again it is still not kept");
    const after = writing.endsWith("version") ? before + 1 : before;
    if (after > before && before > 0) await takeUpdate(page, LANGUAGE, folderOf(ground, before));
    await waitUntilSaved(page);
    await site.stop();
    for (const language of writing === "another language" ? [LANGUAGE, OTHER] : [LANGUAGE]) {
      const shown = await versionOf(page, language, ground.folders);
      if (shown !== after) throw new Error(`Version ${shown} of ${language} is shown with room again, not ${after}`);
    }
    if (errors.length > 0) throw new Error(`Uncaught: ${errors.join("; ")}`);
    return `${writing}: ${written ? "kept, older versions given up" : "not kept, what was kept goes on"}`;
  });
}

/** How many bytes each writing takes when there is room. */
export async function roomNeeded(ground: Ground, writing: Writing): Promise<number> {
  return startWith(BEFORE[writing])(ground, async (reading) => {
    await prepare(reading, ground, writing);
    const before = await usage(reading.page);
    if (!(await write(reading, writing))) throw new Error(`${writing}: not kept although there is room`);
    return (await usage(reading.page)) - before;
  });
}

function startWith(versions: number): typeof withDevice {
  return versions > 0 ? withReader : withDevice;
}

/** Brings a device to what it keeps before a writing. Returns the version that it then shows. */
async function prepare({ page, site }: Reading, ground: Ground, writing: Writing): Promise<number> {
  const before = BEFORE[writing];
  if (before === 0) await page.goto(`${site.address}/withdrawn.json`);
  for (let version = 2; version <= before; version += 1) {
    await site.use(folderOf(ground, version));
    await lookForUpdate(page);
    await takeUpdate(page, LANGUAGE, folderOf(ground, version - 1));
    await waitUntilSaved(page);
  }
  await site.use(folderOf(ground, writing.endsWith("version") ? before + 1 : before));
  return before;
}

/** Returns whether all was kept. */
async function write({ page }: Reading, writing: Writing): Promise<boolean> {
  if (writing === "second version" || writing === "third version") return (await lookForUpdate(page)) === "waiting";
  await page.goto(`/${writing === "another language" ? OTHER : LANGUAGE}/`);
  const state = page.locator("[data-saved=saved], [data-saved=unsaved], [data-saved=full]");
  await state.waitFor({ state: "attached" });
  const saved = await state.getAttribute("data-saved");
  await page.goto(`/${LANGUAGE}/`);
  return saved === "saved";
}

async function usage(page: Page): Promise<number> {
  return page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
}

/** Leaves so many bytes of room to the site of a page. Returns what gives it room again. */
async function limitRoom(page: Page, bytes: number): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: (await usage(page)) + bytes });
  return async () => {
    await session.send("Storage.overrideQuotaForOrigin", { origin });
  };
}
