import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readlinkSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { once } from "node:events";
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Kiosk, setUpKiosk } from "../testing/carrying";
import { writeFiles, writeTinySite } from "../testing/tiny-site";

let kiosk: Kiosk;

beforeEach(() => {
  kiosk = setUpKiosk();
});

afterEach(() => kiosk.remove());

const FACILITIES = [
  { id: "boden", name: "Boden", hours: { open: "07:00", close: "21:30" }, printer: false },
  { id: "kiruna", name: "Kiruna", hours: null, printer: false },
];

describe("install.sh", () => {
  let [root, site] = ["", ""];

  beforeEach(async () => {
    [root, site] = [join(kiosk.path, "computer"), join(kiosk.path, "dist")];
    mkdirSync(root);
    await writeTinySite(site);
    writeFiles(site, { "facilities.json": JSON.stringify(FACILITIES) });
  });

  const install = (...words: string[]) =>
    spawnSync("bash", ["deploy/kiosk/install.sh", "--root", root, ...words], { encoding: "utf8", input: "kiruna\n" });

  test("prepares a folder, and the second time changes nothing", () => {
    const first = install("boden", "--site", site, "--key", kiosk.keys.open);
    expect(first.stderr).toBe("");
    expect(first.status).toBe(0);
    expect(first.stdout).toContain("would run: systemctl --quiet enable nginx.service fotfaste-kiosk.service");
    expect(first.stdout).toContain(
      "would run: apt-get --quiet --quiet --yes --no-install-recommends install chromium cage",
    );
    expect(readFileSync(join(root, "etc/systemd/system/fotfaste-kiosk.service"), "utf8")).toContain("?kiosk=boden");
    expect(readFileSync(join(root, "etc/fotfaste/fotfaste.pub"), "utf8")).toBe(readFileSync(kiosk.keys.open, "utf8"));
    expect(existsSync(join(root, "opt/fotfaste/kiosk/watch-command.mjs"))).toBe(true);
    expect(readFileSync(join(root, "srv/fotfaste/current/index.html"), "utf8")).toContain("Choose one");
    const second = install();
    expect(second.status).toBe(0);
    expect(second.stdout).toContain("All was as it should be.");
  });

  test("takes the site from a stick, asks where the kiosk stands, and moves later", async () => {
    await kiosk.pack("2026-11-20T08:00:00Z", {
      mark: "carried",
      extra: { "facilities.json": JSON.stringify(FACILITIES) },
    });
    const asked = install(
      "--site",
      kiosk.stick,
      "--key",
      kiosk.keys.open,
      "--update-from",
      "https://example.org/a.signed",
    );
    expect([asked.stderr, asked.status]).toEqual(["", 0]);
    const settings = () => JSON.parse(readFileSync(join(root, "etc/fotfaste/kiosk.json"), "utf8")) as unknown;
    expect(settings()).toEqual({ facility: "kiruna", updateFrom: "https://example.org/a.signed" });
    expect(asked.stdout).toContain("fotfaste-anew.timer fotfaste-update.timer");
    expect(install("boden", "--update-from", "none").status).toBe(0);
    expect(settings()).toEqual({ facility: "boden", updateFrom: null });
    expect(existsSync(join(root, "etc/systemd/system/fotfaste-update.timer"))).toBe(false);
  });

  test.each([
    [["nowhere", "--site", "SITE"], /no facility nowhere.*boden, kiruna/],
    [["boden"], /no site yet/],
    [["boden", "kiruna", "--site", "SITE"], /not two/],
    [["boden", "--site", "/nowhere"], /Is the stick mounted/],
    [["boden", "--site", "SITE", "--key", "/nowhere"], /no key/],
    [["boden", "--site"], /needs a value/],
    [["--colour", "red"], /does not know --colour/],
    [["boden", "--site", "SITE", "--update-from", "ftp://x/y"], /no address to update from/],
  ])("says what is wrong with %j", (words, message) => {
    const said = install(...words.map((word) => (word === "SITE" ? site : word)));
    expect(said.status).not.toBe(0);
    expect(said.stderr).toMatch(message);
    expect(existsSync(join(root, "etc/systemd"))).toBe(false);
  });
});

describe("update.sh", () => {
  let server: Server;
  let offered: Buffer | null = null;
  let sent = 0;

  beforeEach(async () => {
    sent = 0;
    server = createServer((request, response) => {
      if (!offered) {
        response.writeHead(503).end();
        return;
      }
      const etag = `"${createHash("sha256").update(offered).digest("hex").slice(0, 16)}"`;
      const known = request.headers["if-none-match"] === etag;
      if (!known) sent += 1;
      response.writeHead(known ? 304 : 200, { etag }).end(known ? undefined : offered);
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
  });

  afterEach(() => server.close());

  /** Runs the script against the server; without waiting in this thread, which has to answer. */
  async function update(): Promise<{ status: number; said: string }> {
    const details = server.address();
    const port = typeof details === "object" && details ? details.port : 0;
    const words = ["--root", kiosk.root, "--key", kiosk.keys.open, "--cache", join(kiosk.path, "cache")];
    const address = `http://127.0.0.1:${port}/newest.signed`;
    const child = spawn("bash", ["deploy/kiosk/update.sh", address, ...words], { stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    child.stdout.on("data", (part) => (said += String(part)));
    child.stderr.on("data", (part) => (said += String(part)));
    const [status] = (await once(child, "close")) as [number];
    return { status, said };
  }

  const served = () => readlinkSync(join(kiosk.root, "current"));

  test("takes a newer site once, and asks for nothing that it has", async () => {
    offered = readFileSync(await kiosk.pack("2026-11-01T08:00:00Z", { mark: "old" }));
    expect((await update()).status).toBe(0);
    offered = readFileSync(await kiosk.pack("2026-11-20T08:00:00Z", { mark: "new" }));
    expect((await update()).said).toContain("Version 20261120T080000Z is served now.");
    expect(served()).toContain("20261120T080000Z");
    expect(await update()).toEqual({ status: 0, said: "Nothing new since the last time.\n" });
    expect(sent).toBe(2);
  });

  test("refuses as a stick is refused, and the site goes on", async () => {
    const old = readFileSync(await kiosk.pack("2026-11-01T08:00:00Z", { mark: "old" }));
    const whole = readFileSync(await kiosk.pack("2026-11-20T08:00:00Z", { mark: "new" }));
    await kiosk.take(await kiosk.pack("2026-11-10T08:00:00Z", { mark: "served" }));
    const before = await kiosk.fingerprint();
    const stranger = readFileSync(
      await kiosk.pack("2026-11-21T08:00:00Z", { mark: "foreign", keys: kiosk.makeKeys("stranger") }),
    );
    for (const [reason, bytes] of [
      ["older", old],
      ["altered", whole.subarray(0, whole.length - 600)],
      ["unknown key", stranger],
      ["unsigned", Buffer.from("<html>Log in to this network</html>")],
    ] as const) {
      offered = bytes;
      const { status, said } = await update();
      expect([status, said]).toEqual([1, expect.stringContaining(`Refused (${reason})`)]);
      expect(await kiosk.fingerprint()).toBe(before);
    }
    offered = whole;
    expect((await update()).status).toBe(0);
    expect(served()).toContain("20261120T080000Z");
  });

  test("says so when nobody answers as it should", async () => {
    offered = null;
    const { status, said } = await update();
    expect([status, said]).toEqual([1, expect.stringContaining("could not be fetched")]);
  });
});

describe("before-start.sh", () => {
  test("frees a profile that a power cut left locked, and puts a broken one aside when asked", () => {
    const [profile, signs] = [join(kiosk.path, "profile"), join(kiosk.path, "signs")];
    writeFiles(profile, { SingletonLock: "", "Default/Preferences": "{}" });
    const start = () => spawnSync("bash", ["deploy/kiosk/before-start.sh", profile, signs], { encoding: "utf8" });
    expect([start().stderr, existsSync(join(profile, "SingletonLock"))]).toEqual(["", false]);
    expect(existsSync(join(profile, "Default/Preferences"))).toBe(true);
    mkdirSync(signs);
    writeFileSync(join(signs, "afresh"), "");
    expect([start().status, existsSync(profile)]).toEqual([0, false]);
    expect(existsSync(join(`${profile}.put-aside`, "Default/Preferences"))).toBe(true);
    expect(start().status).toBe(0);
  });
});
