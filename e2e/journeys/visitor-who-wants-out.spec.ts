import { readdirSync } from "node:fs";
import { createServer } from "node:http";
import { once } from "node:events";
import { join } from "node:path";
import { type Page } from "@playwright/test";
import { chromiumPolicies } from "../../deploy/kiosk/policies.mjs";
import { temporaryFolder } from "../../deploy/testing/tiny-site";
import { startManagedChromium } from "../setting/managed-chromium";
import { type OwnChromium } from "../setting/own-chromium";
import { expect, type Site, test } from "../setting/site";

let folder: ReturnType<typeof temporaryFolder>;

test.beforeEach(() => {
  folder = temporaryFolder();
});

test.afterEach(() => folder.remove());

/** The kiosk's policies, but for what lets a test drive the browser and look at chrome://policy. */
function start(site: Site): Promise<OwnChromium> {
  const policies = chromiumPolicies({ origin: site.address, printer: false });
  const URLAllowlist = [policies["URLAllowlist"], "chrome://policy"].flat();
  return startManagedChromium(folder.path, { ...policies, URLAllowlist, RemoteDebuggingAllowed: true });
}

/** What becomes of an address that is opened: the browser's own word for the fault, or "opened". */
async function open(page: Page, address: string): Promise<string> {
  return page.goto(address).then(
    () => "opened",
    (error: unknown) => /net::(\w+)/.exec(String(error))?.[1] ?? String(error),
  );
}

test("nobody can drive the kiosk's browser from outside", async ({ site }) => {
  const policies = chromiumPolicies({ origin: site.address, printer: false });
  await expect(startManagedChromium(folder.path, policies)).rejects.toThrow(/disallowed by the system admin/);
});

test("Chromium knows every policy and takes every value", async ({ site }) => {
  const chromium = await start(site);
  try {
    const page = await chromium.context.newPage();
    await page.goto("chrome://policy");
    const names = Object.keys(chromiumPolicies({ origin: site.address, printer: false }));
    for (const name of names) {
      const row = page.locator("policy-row").filter({ has: page.getByText(name, { exact: true }) }).first();
      await expect(row.locator(".messages").first(), name).toHaveText("OK");
    }
  } finally {
    await chromium.close();
  }
});

test("the site opens, and nothing else does", async ({ site }) => {
  const asked: string[] = [];
  const foreign = createServer((request, response) => {
    asked.push(String(request.url));
    response.end("elsewhere");
  }).listen(0, "127.0.0.1");
  await once(foreign, "listening");
  const details = foreign.address();
  const port = typeof details === "object" && details ? details.port : 0;
  const chromium = await start(site);
  try {
    const page = await chromium.context.newPage();
    expect(await open(page, `${site.address}/en/`)).toBe("opened");
    const own = new URL(site.address).port;
    for (const address of [
      `http://127.0.0.1:${port}/`,
      `http://localhost:${port}/`,
      `http://127.0.0.1:${own}/`,
      `http://other.localhost:${own}/`,
      "https://example.org/",
      "file:///etc/passwd",
      "chrome://settings",
      "chrome://downloads",
      "chrome://extensions",
      `view-source:${site.address}/en/`,
      "devtools://devtools/bundled/inspector.html",
    ])
      expect([address, await open(page, address)]).toEqual([address, "ERR_BLOCKED_BY_ADMINISTRATOR"]);
    expect(asked).toEqual([]);
    expect(await open(page, `${site.address}/ar/`)).toBe("opened");
  } finally {
    await chromium.close();
    foreign.close();
  }
});

test("no file is downloaded, and no window comes up", async ({ site }) => {
  const chromium = await start(site);
  try {
    const page = await chromium.context.newPage();
    await page.goto(`${site.address}/en/`);
    const session = await chromium.context.newCDPSession(page);
    const downloads = join(folder.path, "downloads");
    await session.send("Browser.setDownloadBehavior", { behavior: "default", eventsEnabled: true });
    const ended = new Promise<string>((resolve) =>
      session.on("Browser.downloadProgress", ({ state }) => {
        if (state !== "inProgress") resolve(state);
      }),
    );
    await page.evaluate(() => {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob(["anything"]));
      link.download = "anything.txt";
      link.click();
    });
    expect(await ended).toBe("canceled");
    expect(readdirSync(folder.path)).not.toContain(downloads);
    expect(await page.evaluate(() => window.open("/sv/") === null)).toBe(true);
  } finally {
    await chromium.close();
  }
});

test("what the device keeps is there after a power cut", async ({ site }) => {
  const first = await start(site);
  const page = await first.context.newPage();
  await page.goto(`${site.address}/?kiosk=boden`);
  await expect(page.locator("html[data-kiosk=boden]")).toBeAttached();
  await page.locator("html").evaluate(() => navigator.serviceWorker.ready.then(() => true));
  // Chromium writes its storage within seconds; a tidy end before the cut stands for the days between.
  await first.close();
  const second = await start(site);
  const again = await second.context.newPage();
  await again.goto(`${site.address}/`);
  await expect(again.locator("html[data-kiosk=boden]")).toBeAttached();
  await second.kill();
  const third = await start(site);
  const last = await third.context.newPage();
  await last.goto(`${site.address}/`);
  await expect(last.locator("html[data-kiosk=boden]")).toBeAttached();
  await third.close();
});
