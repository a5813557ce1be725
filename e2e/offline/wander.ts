import { type Page } from "@playwright/test";
import { checkStored, lookForUpdate, openInside } from "../setting/reader";
import { numbersOf } from "../setting/seeds";
import { TELLING_PAGES, versionShown } from "../setting/shown-version";
import { folderOf, type Ground, LANGUAGE, type Reading, withReader } from "./ground";

/** What can happen on a device with several tabs, in any order; what matters most is there more than once. */
const EVENTS = [
  "publish",
  "publish",
  "look",
  "take",
  "take",
  "take",
  "open",
  "read on",
  "keep another language",
  "cut the network",
  "new tab",
] as const;

const OTHER = "sv-simple";
const TABS = 3;

/**
 * Lets things happen in a random order: versions are published, also earlier ones again, tabs look for them, take them,
 * go on reading, with and without a network. After each, every tab shows one whole version of its own, and was not loaded
 * anew unless its reader asked for it.
 * @returns which version was shown last
 */
export function wander(ground: Ground, steps: number, seed: number): Promise<string> {
  return withReader(ground, async (reading) => {
    const { site, page, errors } = reading;
    const tabs: Tab[] = [new Tab(page, `/${LANGUAGE}/`)];
    const numbers = numbersOf(seed, steps * 3);
    const happened: string[] = [];
    let connected = true;
    let updates = 0;
    try {
      for (let step = 0; step < steps; step += 1) {
        const [what = 0, which = 0, how = 0] = numbers.slice(3 * step, 3 * step + 3);
        const event = EVENTS[Math.floor(what * EVENTS.length)] ?? "look";
        const at = Math.floor(which * tabs.length);
        const tab = tabs[at];
        if (!tab) throw new Error("There is no tab");
        const path = `/${LANGUAGE}/${TELLING_PAGES[Math.floor(how * TELLING_PAGES.length)] ?? ""}`;
        const version = 1 + Math.floor(how * ground.folders.length);
        happened.push(`${event} (tab ${at}, ${event === "publish" ? version : path})`);
        switch (event) {
          case "publish":
            await site.use(folderOf(ground, version));
            await lookForUpdate(tab.page);
            break;
          case "look":
            await lookForUpdate(tab.page);
            break;
          case "take":
            if (await tab.takeUpdate()) updates += 1;
            break;
          case "open":
            await tab.open(path);
            break;
          case "read on":
            await tab.readOn(path);
            break;
          case "keep another language":
            await tab.page.evaluate(keepLanguage, OTHER);
            break;
          case "cut the network":
            await (connected ? site.stop() : site.start());
            connected = !connected;
            break;
          case "new tab":
            if (tabs.length < TABS) tabs.push(await newTab(reading, path));
        }
        for (const one of tabs) await one.check(ground.folders);
      }
      if (connected) await site.stop();
      const last = await newTab(reading, `/${LANGUAGE}/municipalities/are/`);
      const version = await last.check(ground.folders);
      await checkStored(page, ground.folders);
      if (errors.length > 0) throw new Error(`Uncaught: ${errors.join("; ")}`);
      return `${updates} updates taken, version ${version} at the end`;
    } catch (error) {
      throw new Error(`After ${happened.join(", ")}`, { cause: error });
    }
  });
}

async function newTab({ context, site }: Reading, path: string): Promise<Tab> {
  const tab = new Tab(await context.newPage(), path);
  await tab.open(site.address + path);
  return tab;
}

/** An open tab, and how often its reader has asked for it to be loaded. */
class Tab {
  private loads = 0;
  private asked = 0;

  constructor(
    readonly page: Page,
    private path: string,
  ) {
    page.on("load", () => (this.loads += 1));
  }

  async open(address: string): Promise<void> {
    this.asked += 1;
    await this.page.goto(address);
    this.path = new URL(this.page.url()).pathname;
  }

  async readOn(path: string): Promise<void> {
    await this.page.locator("html[data-awake]").waitFor({ state: "attached" });
    await openInside(this.page, path);
    this.path = path;
  }

  /** Takes the version that is offered here. Returns whether there is one. */
  async takeUpdate(): Promise<boolean> {
    const button = this.page.locator(".notices button");
    if (!(await button.isVisible())) return false;
    this.asked += 1;
    await Promise.all([this.page.waitForEvent("load"), button.click()]);
    return true;
  }

  /** Throws when this tab shows anything but one whole version, or was loaded though nobody asked. */
  async check(folders: readonly string[]): Promise<number> {
    const version = await versionShown(this.page, this.path.slice(1), folders);
    if (this.loads > this.asked) throw new Error(`${this.path} was loaded anew, though nobody asked for it`);
    return version;
  }
}

/** Runs in the page: asks the worker in use to keep a language, as the page about what is kept does. */
function keepLanguage(language: string): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<object>) => {
      if ("kept" in data) resolve();
    };
    void navigator.serviceWorker.ready.then(({ active }) =>
      active?.postMessage({ type: "KEEP", language, files: [] }, [port2]),
    );
  });
}
