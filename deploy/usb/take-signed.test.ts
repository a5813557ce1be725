import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, symlinkSync, truncateSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { archiveOf, type Kiosk, setUpKiosk } from "../testing/carrying";
import { expectRefused } from "../testing/expect-refused";
import { rollBack } from "../versions/place.mjs";

let kiosk: Kiosk;

beforeEach(() => {
  kiosk = setUpKiosk();
});

afterEach(() => kiosk.remove());

const OLD = "2026-11-01T08:00:00Z";
const NEW = "2026-11-20T08:00:00Z";
const served = () => readFileSync(join(kiosk.root, "current/sv/index.html"), "utf8");

describe("a signed site on a stick", () => {
  test("is taken whole, served, and rolled back", async () => {
    await kiosk.pack(OLD, { mark: "old" });
    expect(await kiosk.take()).toBe("20261101T080000Z");
    expect(served()).toContain("Hem old");
    await kiosk.pack(NEW, { mark: "new" });
    expect(await kiosk.take()).toBe("20261120T080000Z");
    expect(served()).toContain("Hem new");
    for (const path of ["index.html", "assets/index-new.js.br", "recordings/sv/welcome.mp3", "packs/sv.new.json"])
      expect(readFileSync(join(kiosk.root, "current", path))).toEqual(readFileSync(join(kiosk.path, "dist/new", path)));
    expect(existsSync(join(kiosk.root, "kept/assets/index-old.js"))).toBe(true);
    await rollBack(kiosk.root, {}, new Date(NEW));
    expect(served()).toContain("Hem old");
  });

  test("can be opened by hand with plain tools", async () => {
    const file = await kiosk.pack(NEW);
    const script = `head -n 4 ${file} > site.tar.minisig && tail -n +5 ${file} > site.tar && minisign -Vm site.tar -p ${kiosk.keys.open} && tar -tf site.tar`;
    const listed = execFileSync("sh", ["-ec", script], { cwd: kiosk.path, encoding: "utf8" });
    expect(listed).toContain("Trusted comment: fotfaste 20261120T080000Z");
    expect(listed.split("\n")).toEqual(
      expect.arrayContaining(["manifest.json", "sv/index.html.br", "packs/sv.one.json"]),
    );
  });

  test("leaves nothing but the file on the stick", async () => {
    await kiosk.pack(NEW);
    expect(readdirSync(kiosk.stick)).toEqual(["fotfaste-20261120T080000Z.signed"]);
  });
});

describe("the kiosk refuses, and goes on with the site it has", () => {
  beforeEach(async () => {
    await kiosk.take(await kiosk.pack(OLD, { mark: "old" }));
  });

  test("a stick without a signed file, no stick, a folder, a device, a link", async () => {
    const file = await kiosk.pack(NEW);
    const link = join(kiosk.path, "link.signed");
    symlinkSync(file, link);
    for (const name of readdirSync(kiosk.stick)) unlinkSync(join(kiosk.stick, name));
    for (const source of [kiosk.stick, join(kiosk.path, "no-stick"), "/dev/zero", link])
      await expectRefused(kiosk, "absent", () => kiosk.take(source));
  });

  test("an unsigned file", async () => {
    const file = await kiosk.pack(NEW);
    writeFileSync(file, archiveOf(readFileSync(file)));
    await expectRefused(kiosk, "unsigned", () => kiosk.take());
  });

  test("an empty file", async () => {
    truncateSync(await kiosk.pack(NEW), 0);
    await expectRefused(kiosk, "unsigned", () => kiosk.take());
  });

  test("a file signed by somebody else", async () => {
    await kiosk.pack(NEW, { keys: kiosk.makeKeys("other") });
    await expectRefused(kiosk, "unknown key", () => kiosk.take());
  });

  test("a site signed by somebody else who claims to be us", async () => {
    const [own, foreign] = [
      readFileSync(await kiosk.pack(NEW, { mark: "new" })),
      readFileSync(await kiosk.pack(NEW, { mark: "bad", keys: kiosk.makeKeys("other") })),
    ];
    const head = own.subarray(0, own.length - archiveOf(own).length);
    const file = join(kiosk.stick, "fotfaste-20261120T080000Z.signed");
    writeFileSync(file, Buffer.concat([head, archiveOf(foreign)]));
    await expectRefused(kiosk, "altered", () => kiosk.take());
  });

  test("a file in which one letter was altered", async () => {
    const file = await kiosk.pack(NEW);
    const bytes = readFileSync(file);
    bytes.write("Ö", bytes.indexOf("Hem one"));
    writeFileSync(file, bytes);
    await expectRefused(kiosk, "altered", () => kiosk.take());
  });

  test("the version it has, and an older one, even after a roll-back", async () => {
    const old = readFileSync(join(kiosk.stick, "fotfaste-20261101T080000Z.signed"));
    await expectRefused(kiosk, "already served", () => kiosk.take());
    await kiosk.take(await kiosk.pack(NEW, { mark: "new" }));
    await kiosk.take(await kiosk.pack("2026-11-21T08:00:00Z", { mark: "newer" }));
    await rollBack(kiosk.root, {}, new Date(NEW));
    const file = join(kiosk.path, "older.signed");
    writeFileSync(file, old);
    await expectRefused(kiosk, "older", () => kiosk.take(file));
  });

  test("a site that is built for another path", async () => {
    await kiosk.pack(NEW, { mark: "elsewhere", base: "/elsewhere/" });
    await expectRefused(kiosk, "other base", () => kiosk.take());
  });

  test("a stick that is pulled out half-way", async () => {
    const file = await kiosk.pack(NEW);
    writeFileSync(join(kiosk.path, "dist/one/recordings/long.mp3"), new Uint8Array(5_000_000));
    const long = await kiosk.pack("2026-11-21T08:00:00Z");
    await expectRefused(kiosk, "interrupted", () =>
      kiosk.take(long, { onCopied: () => truncateSync(long, 2_000_000) }),
    );
    truncateSync(file, 9000);
    await expectRefused(kiosk, "altered", () => kiosk.take(file));
  });

  test("a site for which the disk has no room", async () => {
    await kiosk.pack(NEW);
    await expectRefused(kiosk, "no space", () =>
      kiosk.take(kiosk.stick, { freeSpace: () => Promise.resolve(50_000_000) }),
    );
  });

  test("a file that is too large for any site, before it reads it", async () => {
    truncateSync(await kiosk.pack(NEW), 2 ** 31);
    await expectRefused(kiosk, "too large", () => kiosk.take());
  });
});
