import { PAGE_KINDS, readPack } from "../setting/pages";
import { expect, test, waitUntilSaved } from "../setting/site";

test("no request leaves the origin, nothing breaks the policy, nothing personal is stored", async ({
  site,
  phone: page,
}) => {
  const outside: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(site.address)) outside.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("404")) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  for (const language of ["en", "ar"]) {
    for (const kind of PAGE_KINDS) {
      await page.goto(`/${language}/${kind}`);
      await page.waitForFunction(() => document.querySelector("[data-saved]"));
    }
  }
  await page.goto("/en/");
  await waitUntilSaved(page);
  await page.getByRole("link", { name: readPack("en").words["stage.waiting"] ?? "" }).tap();
  expect(outside).toEqual([]);
  expect(complaints).toEqual([]);
  const stored = await page.evaluate(async () => ({
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
    address: location.search + location.hash,
  }));
  expect(stored).toEqual({ local: [], session: [], cookies: "", databases: 0, address: "" });
});

test("every page forbids what is inline but its own style and script, and eval", async ({
  site,
  phone: page,
  request,
}) => {
  for (const path of ["/", "/en/", "/ar/municipalities/are/", "/xx/"]) {
    const html = await (await request.get(site.address + path)).text();
    const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).not.toContain("unsafe");
    expect(html, path).not.toMatch(/ style="| on[a-z]+="/);
  }
  await page.goto("/en/");
  const refused = await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.intruder = true";
    document.head.append(script);
    return "intruder" in window;
  });
  expect(refused).toBe(false);
});

test("the server sends its security headers and tells caches what never changes", async ({ request, site }) => {
  const page = await request.get(`${site.address}/en/`);
  expect(page.headers()).toMatchObject({
    "cache-control": "no-cache",
    "content-security-policy": expect.stringContaining("frame-ancestors 'none'"),
    "cross-origin-opener-policy": "same-origin",
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "content-encoding": "br",
  });
  const script = /src="(\/assets\/[^"]+\.js)"/.exec(await page.text())?.[1] ?? "";
  expect((await request.get(site.address + script)).headers()["cache-control"]).toContain("immutable");
});
