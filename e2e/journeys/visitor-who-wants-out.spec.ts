import { createServer } from "node:http";
import { once } from "node:events";
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

/** What lets a test drive the browser; two tests show that the kiosk's own policies do not. */
const DRIVEN = { RemoteDebuggingAllowed: true, DeveloperToolsAvailability: 1 };

/** The kiosk's policies, but for what a test needs. */
function start(site: Site, other: Record<string, unknown> = DRIVEN): Promise<OwnChromium> {
  return startManagedChromium(folder.path, { ...chromiumPolicies({ origin: site.address, printer: false }), ...other });
}

test("nobody can drive the kiosk's browser from outside", async ({ site }) => {
  await expect(start(site, {})).rejects.toThrow(/disallowed by the system admin/);
});

test("no developer tools reach a page, even of a browser that can be driven", async ({ site }) => {
  const chromium = await start(site, { RemoteDebuggingAllowed: true });
  expect(chromium.context.pages()).toEqual([]);
  // Where no page can be driven, an orderly end sometimes never comes.
  await chromium.kill();
});

test("Chromium knows every policy and takes every value", async ({ site }) => {
  const chromium = await start(site, { ...DRIVEN, URLAllowlist: ["chrome://policy"] });
  try {
    const page = await chromium.context.newPage();
    // Where there is little room the page leaves out what it says of each policy.
    await page.setViewportSize({ width: 1600, height: 900 });
    await page.goto("chrome://policy");
    // Name, value, source, whom it is for, how strong, and what Chromium says of it.
    const rows = page.locator("policy-row .policy.row");
    await expect(rows.first()).toBeVisible();
    const said = (await rows.allInnerTexts()).map((row) => row.split(/\s*[\n\t]\s*/));
    const names = Object.keys(chromiumPolicies({ origin: site.address, printer: false }));
    // What is deprecated still holds; Debian's releases have older and newer versions of Chromium.
    const wrong = names
      .map((name) => said.find(([first]) => first === name) ?? [name])
      .filter((row) => !row.includes("OK") && !row.includes("Deprecated"));
    expect(wrong).toEqual([]);
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
    ]) {
      await page.goto(`${site.address}/en/`);
      await expect(page.locator("h1")).toBeVisible();
      // Playwright calls it a fault that another page came up; which one is what counts.
      await page.goto(address).catch((error: unknown) => expect(String(error)).toContain("page.goto"));
      await expect(page.locator("body"), address).toContainText(
        /ERR_BLOCKED_BY_ADMINISTRATOR|Your organization doesn’t allow/,
      );
    }
    expect(asked).toEqual([]);
  } finally {
    await chromium.close();
    foreign.close();
  }
});

test("no file is downloaded", async ({ site }) => {
  const chromium = await start(site);
  try {
    const page = await chromium.context.newPage();
    await page.goto(`${site.address}/en/`);
    const session = await chromium.context.newCDPSession(page);
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
