import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startNginx } from "../nginx/start-nginx.mjs";
import { ask } from "../testing/ask";
import { builtAt, DAY, temporaryFolder, writeTinySite } from "../testing/tiny-site";
import { alone } from "./alone.mjs";
import { installFolder } from "./install.mjs";
import { currentVersion, listVersions, rollBack } from "./place.mjs";

let work: ReturnType<typeof temporaryFolder>;
let root = "";
let site = "";

beforeEach(() => {
  work = temporaryFolder();
  root = join(work.path, "served");
  site = join(work.path, "dist");
});

afterEach(() => work.remove());

const START = Date.UTC(2026, 10, 1, 12);

/** Builds and installs a version on a day; returns its name. */
async function install(day: number, mark = `day${day}`, base = "/"): Promise<string> {
  const built = join(site, mark);
  await writeTinySite(built, mark, base);
  builtAt(built, new Date(START + day * DAY));
  return installFolder(built, root, new Date(START + day * DAY));
}

const served = (path: string) => readFileSync(join(root, "current", path), "utf8");
const reason = (name: string) => expect.objectContaining({ name: "Refusal", reason: name }) as unknown;

describe("installing a built folder", () => {
  test("serves it, and names it by when it was built", async () => {
    expect(await install(0)).toBe("20261101T120000Z");
    expect(served("sv/index.html")).toContain("Hem day0");
    expect(existsSync(join(root, "incoming"))).toBe(false);
  });

  test("keeps the hashed files of replaced versions for 30 days", async () => {
    for (const day of [0, 10, 20]) await install(day);
    const assets = () => readdirSync(join(root, "kept/assets")).filter((name) => name.endsWith(".js"));
    expect(assets()).toEqual(["index-day0.js", "index-day10.js"]);
    await install(39);
    expect(assets()).toEqual(["index-day0.js", "index-day10.js", "index-day20.js"]);
    await install(41);
    expect(assets()).toEqual(["index-day10.js", "index-day20.js", "index-day39.js"]);
    expect(readdirSync(join(root, "kept/packs")).filter((name) => name.endsWith(".json"))).toHaveLength(3);
  });

  test("what is kept outlives its version's folder", async () => {
    for (const day of [0, 1, 2, 3, 4, 5]) await install(day);
    expect(await listVersions(root)).toHaveLength(4);
    expect(readFileSync(join(root, "kept/assets/index-day0.js"), "utf8")).toContain("day0");
  });

  test("refuses an older version, the served one, and a site for another path", async () => {
    await install(5);
    await expect(install(4)).rejects.toThrow(/older/);
    await expect(install(5)).rejects.toEqual(reason("already served"));
    await expect(install(6, "day6", "/other/")).rejects.toEqual(reason("other base"));
    expect(served("sv/index.html")).toContain("Hem day5");
  });

  test("refuses what is no site, and what cannot be carried", async () => {
    await expect(installFolder(join(site, "nothing"), root, new Date())).rejects.toEqual(reason("foreign"));
    await writeTinySite(site);
    symlinkSync("/etc/passwd", join(site, "sv/link"));
    await expect(installFolder(site, root, new Date())).rejects.toEqual(reason("malformed"));
    expect(await currentVersion(root)).toBeNull();
  });

  test("what a power cut left behind is no obstacle", async () => {
    await install(0);
    mkdirSync(join(root, "incoming/site/sv"), { recursive: true });
    writeFileSync(join(root, "incoming/site/sv/index.html"), "half");
    mkdirSync(join(root, "versions/20261102T120000Z"));
    symlinkSync("versions/20261102T120000Z", join(root, "current.next"));
    expect(served("sv/index.html")).toContain("Hem day0");
    expect(await install(1)).toBe("20261102T120000Z");
    expect(served("sv/index.html")).toContain("Hem day1");
  });

  test("one command at a time", async () => {
    await alone(root, async () => {
      await expect(install(0)).rejects.toEqual(reason("busy"));
    });
    await install(0);
  });
});

describe("rolling back", () => {
  test("serves the version before, and can go forward again", async () => {
    for (const day of [0, 1]) await install(day);
    expect(await rollBack(root, {}, new Date(START + 2 * DAY))).toBe("20261101T120000Z");
    expect(served("sv/index.html")).toContain("Hem day0");
    await rollBack(root, { to: "20261102T120000Z" }, new Date(START + 2 * DAY));
    expect(served("sv/index.html")).toContain("Hem day1");
  });

  test("the version that was left still counts as the newest, unless it is to be forgotten", async () => {
    for (const day of [0, 9]) await install(day);
    await rollBack(root, {}, new Date(START + 9 * DAY));
    await expect(install(8)).rejects.toThrow(/older/);
    await rollBack(root, { to: "20261101T120000Z", forget: true }, new Date(START + 9 * DAY));
    expect(await install(8)).toBe("20261109T120000Z");
  });

  test("says so when there is nothing to go back to", async () => {
    await expect(rollBack(root, {}, new Date())).rejects.toEqual(reason("no such version"));
    await install(0);
    await expect(rollBack(root, {}, new Date())).rejects.toEqual(reason("no such version"));
    await expect(rollBack(root, { to: "../../etc" }, new Date())).rejects.toEqual(reason("no such version"));
    expect(served("sv/index.html")).toContain("Hem day0");
  });
});

test("nginx answers every request while versions are swapped, and old pages find their files", async () => {
  await install(0);
  const nginx = await startNginx({ root: join(root, "current"), kept: join(root, "kept") });
  try {
    const swaps = { done: false };
    const asking = (async () => {
      const seen = new Set<string>();
      while (!swaps.done) {
        const { status, body } = await ask(nginx.port, "/sv/");
        seen.add(`${status} ${/Hem \w+/.exec(body.toString())?.[0] ?? ""}`);
      }
      return [...seen];
    })();
    for (const day of [1, 2, 3]) await install(day);
    await rollBack(root, {}, new Date(START + 4 * DAY));
    swaps.done = true;
    const seen = await asking;
    expect(seen.filter((answer) => !/^200 Hem day[0-3]$/.test(answer))).toEqual([]);

    const headers = { "accept-encoding": "br" };
    expect((await ask(nginx.port, "/sv/")).body.toString()).toContain("Hem day2");
    for (const path of ["/assets/index-day0.js", "/packs/sv.day1.json", "/assets/index-day3.css"]) {
      const old = await ask(nginx.port, path, { headers });
      expect([old.status, old.headers["content-encoding"], old.headers["cache-control"]], path).toEqual([
        200,
        "br",
        "public, max-age=31536000, immutable",
      ]);
    }
    expect((await ask(nginx.port, "/assets/index-day9.js")).status).toBe(404);
  } finally {
    await nginx.stop();
  }
});

test("a file's age in the site does not matter for how long it is kept, only when it was replaced", async () => {
  await install(0);
  const file = join(root, "current/assets/onest-latin.woff2");
  utimesSync(file, new Date(0), new Date(0));
  await install(100);
  expect(existsSync(join(root, "kept/assets/onest-latin.woff2"))).toBe(true);
});
