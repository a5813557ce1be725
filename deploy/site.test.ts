import { spawnSync } from "node:child_process";
import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Kiosk, setUpKiosk } from "./testing/carrying";

let kiosk: Kiosk;

beforeEach(() => {
  kiosk = setUpKiosk();
});

afterEach(() => kiosk.remove());

describe("the command on the kiosk computer", () => {
  /** Runs it as it lies on that computer: the folder deploy/ alone, without any package. */
  function run(...words: string[]): { status: number | null; said: string } {
    const own = join(kiosk.path, "computer/deploy");
    if (!existsSync(own)) cpSync("deploy", own, { recursive: true });
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(own, "site.mjs"), ...words, "--root", kiosk.root, "--key", kiosk.keys.open],
      { cwd: kiosk.path, encoding: "utf8" },
    );
    return { status, said: stdout + stderr };
  }

  test("takes, lists, rolls back, and says why it refuses", async () => {
    await kiosk.pack("2026-11-01T08:00:00Z", { mark: "old" });
    expect(run("take", kiosk.stick)).toMatchObject({ status: 0 });
    await kiosk.pack("2026-11-20T08:00:00Z", { mark: "new" });
    expect(run("take", kiosk.stick).said).toContain("Version 20261120T080000Z is served now.");
    expect(run("list").said).toBe("20261101T080000Z\n20261120T080000Z  served\n");
    expect(run("roll-back").said).toContain("Version 20261101T080000Z is served now.");
    const refused = run("take", join(kiosk.path, "nothing"));
    expect(refused.status).toBe(1);
    expect(refused.said).toMatch(
      /^Refused \(absent\): .*\nNothing was changed: the site served until now goes on\.\n$/,
    );
    expect(run("install", join(kiosk.path, "dist/new")).said).toContain("Version 20261120T080000Z is served now.");
    expect(run("dance")).toMatchObject({ status: 1 });
  });
});
