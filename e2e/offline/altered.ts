import { type Page } from "@playwright/test";
import { checkStored, lookForUpdate, takeUpdate } from "../setting/reader";
import { numbersOf } from "../setting/seeds";
import { TELLING_PAGES, versionOf, versionShown } from "../setting/shown-version";
import { waitUntilSaved } from "../setting/site";
import { folderOf, type Ground, LANGUAGE, type Reading, withReader } from "./ground";

/** What can happen to a kept file. */
const ALTERATIONS = ["deleted", "byte changed", "another's content", "emptied", "a portal's page", "cut"] as const;

/** One alteration: numbers from 0 to 1 choose the file among all that are kept, the other file, and the place in it. */
interface Alteration {
  kind: (typeof ALTERATIONS)[number];
  file: number;
  other: number;
  place: number;
}

/** How often a whole cache goes, as when a browser clears what it thinks is not needed. */
const WHOLE_CACHE = 0.1;

/** How many numbers the alterations of one time take. */
const NUMBERS = 34;

/**
 * Alters what a device keeps, at random, again and again, and looks at the app each time: offline it opens or says what
 * is missing, and shows nothing that was not published; online it mends itself, and is then altered anew. Half way the
 * device takes the second version and keeps the first beside it.
 * @param times how often what is kept is altered
 * @returns what was shown offline, each time
 */
export function alterKept(ground: Ground, times: number, seed: number): Promise<string[]> {
  return withReader(ground, async (reading) => {
    const numbers = numbersOf(seed, NUMBERS * times);
    const shown: string[] = [];
    for (let time = 0; time < times; time += 1) {
      if (time === Math.ceil(times / 2)) await update(reading, ground);
      const newest = time < times / 2 ? 1 : 2;
      shown.push(await alterOnce(reading, ground, newest, numbers.slice(NUMBERS * time, NUMBERS * (time + 1))));
    }
    return shown;
  });
}

async function alterOnce(reading: Reading, ground: Ground, newest: number, numbers: readonly number[]) {
  const { page, site, context, errors } = reading;
  const [whole = 0, many = 0, ...choices] = numbers;
  const alterations = Array.from({ length: 1 + Math.floor(many * 8) }, (_, at) => {
    const [kind = 0, file = 0, other = 0, place = 0] = choices.slice(4 * at, 4 * at + 4);
    return { kind: ALTERATIONS[Math.floor(kind * ALTERATIONS.length)] ?? "deleted", file, other, place };
  });
  const altered = await alter(page, alterations, whole < WHOLE_CACHE);
  await page.goto("about:blank");
  await site.stop();

  const shown = new Set<string>();
  for (const path of TELLING_PAGES) {
    const reader = await context.newPage();
    shown.add(await readOffline(reader, `${site.address}/${LANGUAGE}/${path}`, ground, altered));
    await reader.close();
  }

  await site.start();
  await page.goto(`${site.address}/${LANGUAGE}/`);
  await waitUntilSaved(page);
  const broken = await mend(page);
  if (broken.length > 0) throw new Error(`Not mended: ${broken.join(", ")}; altered: ${altered.join(", ")}`);
  await checkStored(page, ground.folders, "in use");
  await site.stop();
  const version = await versionOf(page, LANGUAGE, ground.folders);
  if (version !== newest) throw new Error(`Version ${version} after mending, not ${newest}: ${altered.join(", ")}`);
  if (errors.length > 0) throw new Error(`Uncaught: ${errors.join("; ")}; altered: ${altered.join(", ")}`);
  await site.start();
  return `offline: ${[...shown].sort().join(" / ")}`;
}

async function update({ site, page }: Reading, ground: Ground): Promise<void> {
  await site.use(folderOf(ground, 2));
  await lookForUpdate(page);
  await takeUpdate(page, LANGUAGE);
  await waitUntilSaved(page);
}

/** Alters kept files in the caches themselves. Returns what was done. */
function alter(page: Page, alterations: readonly Alteration[], wholeCache: boolean): Promise<string[]> {
  return page.evaluate(
    async ([all, whole]) => {
      const done: string[] = [];
      const names = await caches.keys();
      if (whole) {
        const name = names[Math.floor((all[0]?.other ?? 0) * names.length)] ?? "";
        await caches.delete(name);
        done.push(`all of ${name}`);
      }
      for (const { kind, file, other, place } of all) {
        const entries: { cache: Cache; name: string; request: Request }[] = [];
        for (const name of await caches.keys()) {
          const cache = await caches.open(name);
          for (const request of await cache.keys()) entries.push({ cache, name, request });
        }
        const chosen = entries[Math.floor(file * entries.length)];
        const second = entries[Math.floor(other * entries.length)];
        if (!chosen || !second) continue;
        done.push(`${kind}: ${new URL(chosen.request.url).pathname} of ${chosen.name}`);
        if (kind === "deleted") {
          await chosen.cache.delete(chosen.request);
          continue;
        }
        const kept = await chosen.cache.match(chosen.request);
        if (!kept) continue;
        const { headers } = kept;
        const bytes = new Uint8Array(await kept.arrayBuffer());
        const at = Math.floor(place * bytes.length);
        let body: BodyInit = "<!doctype html><title>Log in</title>";
        if (kind === "cut") body = bytes.slice(0, at);
        if (kind === "emptied") body = "";
        if (kind === "another's content")
          body = (await (await second.cache.match(second.request))?.arrayBuffer()) ?? new ArrayBuffer();
        if (kind === "byte changed") {
          bytes[at] = (bytes[at] ?? 0) ^ 0x20;
          body = bytes;
        }
        await chosen.cache.put(chosen.request, new Response(body, { headers }));
      }
      return done;
    },
    [alterations, wholeCache] as const,
  );
}

/** Opens a page without a network. Throws when it shows what was not published, or nothing and does not say why. */
async function readOffline(page: Page, address: string, ground: Ground, altered: readonly string[]): Promise<string> {
  const path = new URL(address).pathname.slice(1);
  try {
    await page.goto(address);
    const ready = page.locator(
      'html[data-awake], html[data-page="offline"], html[data-page="gone"], #trouble:not([hidden])',
    );
    await ready.first().waitFor({ state: "attached", timeout: 15_000 });
    const kind = await page.locator("html").getAttribute("data-page");
    if (kind === "offline") return "the page for a missing network";
    if (kind === "gone") return "the page for when nothing is left";
    if (await page.locator("#trouble").isVisible()) return "says that texts are missing";
    await versionShown(page, path, ground.folders);
    return "whole";
  } catch (error) {
    const text = await page.locator("body").innerText();
    throw new Error(`/${path} shows "${text.slice(0, 200)}"; altered: ${altered.join(", ")}`, { cause: error });
  }
}

/** Has what is kept looked through and mended, as a page does by itself after a while. Returns what could not be. */
function mend(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }: MessageEvent<{ broken: string[] }>) => resolve(data.broken);
        void navigator.serviceWorker.ready.then(({ active }) => active?.postMessage({ type: "MEND" }, [port2]));
      }),
  );
}
