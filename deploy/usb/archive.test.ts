import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { alterSignedFiles } from "../testing/alterations";
import { type Kiosk, setUpKiosk, signBytes } from "../testing/carrying";
import { expectRefused } from "../testing/expect-refused";
import { padding, tarHeader } from "./tar.mjs";

let kiosk: Kiosk;

beforeEach(() => {
  kiosk = setUpKiosk();
});

afterEach(() => kiosk.remove());

describe("an archive that is rightly signed is refused when", () => {
  const version = "20261120T080000Z";
  const digest = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
  const empty = (path: string) => ({ path, size: 0, sha256: digest });
  const whole = [empty("index.html"), empty("404.html")];
  const manifest = { site: "fotfaste", format: 1, version, base: "/", files: whole };

  beforeEach(async () => {
    await kiosk.take(await kiosk.pack("2026-11-01T08:00:00Z", { mark: "old" }));
  });

  /** An archive with any list and any headers, signed with the right key. */
  async function offer(list: unknown, headers: Buffer[] = whole.map(({ path }) => tarHeader(path, 0)), end = 1024) {
    const text = Buffer.from(typeof list === "string" ? list : JSON.stringify(list));
    const parts = [tarHeader("manifest.json", text.length), text, Buffer.alloc(padding(text.length)), ...headers];
    const file = join(kiosk.path, "made.signed");
    writeFileSync(file, await signBytes(Buffer.concat([...parts, Buffer.alloc(end)]), version, kiosk));
    return () => kiosk.take(file);
  }

  const paths = [
    "../index.html",
    "/etc/passwd",
    "sv/../../x",
    "sv//x",
    "./x",
    ".ssh/keys",
    "sv/.x",
    "a\\b",
    "a\0b",
    "å.html",
    "",
    "x".repeat(101),
    7,
    null,
  ];
  test.each(paths)("it names the path %j", async (path) => {
    await expectRefused(kiosk, "malformed", await offer({ ...manifest, files: [...whole, { ...empty("x"), path }] }));
  });

  test.each([
    ["is no JSON", "{"],
    ["is no object", "[]"],
    ["has another format", { ...manifest, format: 2 }],
    ["has no version", { ...manifest, version: "newest" }],
    ["has another version than the signature", { ...manifest, version: "20261121T080000Z" }],
    ["has no path to live under", { ...manifest, base: "https://example.org/" }],
    ["has no files", { ...manifest, files: null }],
    ["lacks the first page", { ...manifest, files: [empty("404.html")] }],
    ["names a file twice", { ...manifest, files: [...whole, empty("404.html")] }],
    ["has a file that is a folder", { ...manifest, files: [...whole, empty("a"), empty("a/b/c")] }],
    ["has a size below nothing", { ...manifest, files: [...whole, { ...empty("x"), size: -1 }] }],
    ["has a size that is no number", { ...manifest, files: [...whole, { ...empty("x"), size: "1" }] }],
    ["has a wrong digest", { ...manifest, files: [...whole, { ...empty("x"), sha256: "0" }] }],
    ["has too many files", { ...manifest, files: Array.from({ length: 50_001 }, (_, file) => empty(`f${file}`)) }],
  ])("its list %s", async (_, list) => {
    await expectRefused(kiosk, "malformed", await offer(list));
  });

  test("it belongs to another site", async () => {
    await expectRefused(kiosk, "foreign", await offer({ ...manifest, site: "another" }));
  });

  test("it claims to unpack to more than any disk holds", async () => {
    const files = [...whole, { ...empty("x"), size: 2 ** 40 }];
    await expectRefused(kiosk, "too large", await offer({ ...manifest, files }));
  });

  test("it holds a link, a device, another owner or name, or something after its end", async () => {
    const kinds = ["1", "2", "3", "4", "5", "6", "7", "x", "g", "L", "S"].map((kind) => {
      const header = tarHeader("404.html", 0);
      header.write(kind, 156, "latin1");
      return header;
    });
    for (const header of [...kinds, tarHeader("405.html", 0), tarHeader("404.html", 1), Buffer.alloc(512, 1)])
      await expectRefused(kiosk, "malformed", await offer(manifest, [tarHeader("index.html", 0), header]));
    for (const end of [0, 512, 1023, 1025, 1536])
      await expectRefused(kiosk, "malformed", await offer(manifest, undefined, end));
  });

  test("a file is not what its digest says", async () => {
    const files = [{ ...empty("index.html"), sha256: digest.replace("e3", "3e") }, empty("404.html")];
    await expectRefused(kiosk, "altered", await offer({ ...manifest, files }));
  });

  test("and taken when nothing of that is so", async () => {
    await (
      await offer(manifest)
    )();
    expect(readFileSync(join(kiosk.root, "current/index.html"), "utf8")).toBe("");
  });
});

test("60 altered files: each a clear refusal", async () => {
  const reasons = await alterSignedFiles(60, 20261121);
  expect(Object.values(reasons).reduce((sum, count) => sum + count, 0)).toBe(60);
});
