import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { temporaryFolder } from "../testing/tiny-site";
import { kioskFiles } from "./files.mjs";
import { PROGRAM } from "./places.mjs";
import { type Computer } from "./settings.mjs";
import { writeFiles } from "./write-files.mjs";

const COMPUTER: Computer = {
  id: "boden",
  name: "Boden",
  hours: { open: "07:00", close: "21:30" },
  printer: false,
  updateFrom: "https://example.org/newest.signed",
  origin: "http://localhost",
};

/** All files of a computer that is like the one above but for some things. */
function filesOf(other: Partial<Computer> = {}): (path: string) => string {
  const files = kioskFiles({ ...COMPUTER, ...other });
  return (path) => files[path] ?? "";
}

const POLICIES = "/etc/chromium/policies/managed/fotfaste.json";
const UNITS = "/etc/systemd/system";

test("the browser may open the one site, and print only where there is a printer", () => {
  expect(JSON.parse(filesOf()(POLICIES))).toMatchObject({
    URLBlocklist: ["*", "chrome://*", "chrome-untrusted://*", "devtools://*", "file://*"],
    URLAllowlist: ["http://.localhost:80"],
    PrintingEnabled: false,
  });
  expect(JSON.parse(filesOf({ printer: true })(POLICIES))).toMatchObject({ PrintingEnabled: true });
  expect(filesOf()(`${UNITS}/fotfaste-kiosk.service`)).not.toContain("printing");
  expect(filesOf({ printer: true })(`${UNITS}/fotfaste-kiosk.service`)).toContain(" --kiosk-printing ");
});

test("the browser opens the facility's address, without rights, again and again", () => {
  const unit = filesOf()(`${UNITS}/fotfaste-kiosk.service`);
  expect(unit).toMatch(/^ExecStart=.*\/cage -d -- \/usr\/bin\/chromium --kiosk .* http:\/\/localhost\/\?kiosk=boden$/m);
  expect(unit).toMatch(/^User=fotfaste-kiosk$/m);
  expect(unit).toMatch(/^Restart=always$/m);
  expect(unit).not.toMatch(/--incognito|--guest|--no-sandbox|--remote-debugging/);
});

test("the screen follows the hours, and is only looked after where there are none", () => {
  const timer = `${UNITS}/fotfaste-screen.timer`;
  expect(filesOf()(timer).match(/OnCalendar=.*/g)).toEqual(["OnCalendar=*-*-* 07:00:00", "OnCalendar=*-*-* 21:30:00"]);
  expect(filesOf({ hours: null })(timer)).not.toContain("OnCalendar");
});

test("the server answers this computer alone, and notes signs of life and nothing else", () => {
  const nginx = filesOf()("/etc/nginx/nginx.conf");
  expect(nginx.match(/listen .*/g)).toEqual(["listen 127.0.0.1:80;"]);
  expect(nginx.match(/access_log .*/g)).toEqual(["access_log off;", 'access_log "/run/fotfaste/alive" alive;']);
  expect(nginx).toContain('log_format alive "$msec";');
});

test("every program that a unit starts is here", () => {
  for (const [path, text] of Object.entries(kioskFiles(COMPUTER)))
    for (const [program] of (text ?? "").matchAll(new RegExp(`${PROGRAM}/[\\w./-]+`, "g")))
      expect(statSync(program.replace(PROGRAM, "deploy")).isFile(), `${program} of ${path}`).toBe(true);
});

describe("on a disk", () => {
  let folder: ReturnType<typeof temporaryFolder>;
  beforeEach(() => {
    folder = temporaryFolder();
  });
  afterEach(() => folder.remove());

  test("only what differs is written, and what must not be there goes", async () => {
    const first = await writeFiles(folder.path, kioskFiles(COMPUTER));
    expect(first).toEqual(Object.keys(kioskFiles(COMPUTER)));
    expect(await writeFiles(folder.path, kioskFiles(COMPUTER))).toEqual([]);
    const changed = await writeFiles(folder.path, kioskFiles({ ...COMPUTER, updateFrom: null, hours: null }));
    const names = ["fotfaste-screen.timer", "fotfaste-update.service", "fotfaste-update.timer"];
    expect(changed.map((path) => basename(path))).toEqual(names);
    expect(() => statSync(join(folder.path, UNITS, "fotfaste-update.timer"))).toThrow();
    expect(readFileSync(join(folder.path, POLICIES), "utf8")).toBe(filesOf()(POLICIES));
  });

  test("systemd takes every unit as it stands", async () => {
    await writeFiles(folder.path, kioskFiles(COMPUTER));
    const own = "usr/lib/systemd/system";
    cpSync(`/${own}`, join(folder.path, own), { recursive: true, verbatimSymlinks: true });
    // What the units name must exist for systemd-analyze; here they are programs that do nothing.
    for (const program of ["bash", "cage", "chromium", "env", "node", "systemctl"])
      for (const place of ["bin", "usr/bin"]) {
        mkdirSync(join(folder.path, place), { recursive: true });
        writeFileSync(join(folder.path, place, program), "#!/bin/sh\n", { mode: 0o755 });
      }
    const names = Object.keys(kioskFiles(COMPUTER)).filter((path) => path.startsWith(`${UNITS}/`));
    expect(names).toHaveLength(8);
    const said = verify(
      folder.path,
      names.map((path) => basename(path)),
    );
    expect(said.filter((line) => /fotfaste/.test(line) && !isOfNewerSystemd(line))).toEqual([]);
  });

  test("a unit that systemd would not take is seen", async () => {
    await writeFiles(folder.path, { [`${UNITS}/fotfaste-wrong.service`]: "[Service]\nExecStart=relative\n" });
    expect(verify(folder.path, ["fotfaste-wrong.service"]).join("\n")).toMatch(/fotfaste-wrong.service.*relative/);
  });
});

/** What systemd says against units. */
function verify(root: string, names: string[]): string[] {
  try {
    execFileSync("systemd-analyze", ["verify", "--man=no", `--root=${root}`, ...names], { stdio: "pipe" });
    return [];
  } catch (error) {
    if (!(error instanceof Error && "stderr" in error)) throw error;
    return String(error.stderr).split("\n");
  }
}

/** Debian 13 has systemd 257; one older than 254 does not know these two and ignores them. */
function isOfNewerSystemd(line: string): boolean {
  return /Unknown key (name )?'Restart(Steps|MaxDelaySec)'/.test(line);
}
