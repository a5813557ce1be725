import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sign, trustedComment } from "../usb/signed-file.mjs";
import { takeSigned } from "../usb/take-signed.mjs";
import { writeSigned } from "../usb/write-signed.mjs";
import { listFiles } from "../versions/site-folder.mjs";
import { builtAt, temporaryFolder, writeFiles, writeTinySite } from "./tiny-site";

/** A pair of minisign's keys without a password. */
export interface Keys {
  open: string;
  secret: string;
}

/** A kiosk computer that serves nothing yet, an office that signs, and a stick between them; all in a temporary folder. */
export interface Kiosk {
  root: string;
  stick: string;
  keys: Keys;
  /** Builds a tiny site as of a moment and signs it; returns the file on the stick. */
  pack: (
    when: string,
    options?: { mark?: string; base?: string; keys?: Keys; extra?: Record<string, string> },
  ) => Promise<string>;
  /** Takes what is on the stick. */
  take: (stick?: string, options?: Pick<Parameters<typeof takeSigned>[0], "onCopied" | "freeSpace">) => Promise<string>;
  /** All that is served and kept, as one digest. */
  fingerprint: () => Promise<string>;
  makeKeys: (name: string) => Keys;
  path: string;
  remove: () => void;
}

/** Sets up a kiosk computer. */
export function setUpKiosk(): Kiosk {
  const { path, remove } = temporaryFolder();
  const [root, stick] = [join(path, "served"), join(path, "stick")];
  mkdirSync(stick);
  const makeKeys = (name: string): Keys => {
    const made = { open: join(path, `${name}.pub`), secret: join(path, `${name}.key`) };
    execFileSync("minisign", ["-G", "-W", "-p", made.open, "-s", made.secret], { stdio: "ignore" });
    return made;
  };
  const keys = makeKeys("fotfaste");
  return {
    root,
    stick,
    keys,
    path,
    remove,
    makeKeys,
    pack: async (when, { mark = "one", base = "/", keys: signing = keys, extra = {} } = {}) => {
      const folder = join(path, "dist", mark);
      await writeTinySite(folder, mark, base);
      writeFiles(folder, extra);
      builtAt(folder, new Date(when));
      return writeSigned({ folder, key: signing.secret, out: stick });
    },
    take: (source = stick, options = {}) =>
      takeSigned({ stick: source, root, keys: [keys.open], now: new Date("2026-11-22T12:00:00Z"), ...options }),
    fingerprint: () => fingerprint(root),
  };
}

async function fingerprint(root: string): Promise<string> {
  const digest = createHash("sha256").update(readlinkSync(join(root, "current")));
  for (const folder of ["versions", "kept", "incoming"])
    for (const path of await listFiles(join(root, folder)))
      digest.update(`${folder}/${path}\n`).update(readFileSync(join(root, folder, path)));
  return digest.digest("hex");
}

/** Signs any bytes as a site of a version: what only the holder of the key could do. */
export async function signBytes(archive: Uint8Array, version: string, kiosk: Kiosk): Promise<Buffer> {
  const files = { archive: join(kiosk.path, "any.tar"), signature: join(kiosk.path, "any.minisig") };
  writeFileSync(files.archive, archive);
  await sign({ ...files, key: kiosk.keys.secret, comment: trustedComment(version) });
  return Buffer.concat([readFileSync(files.signature), archive]);
}

/** The archive of a signed file, after its four lines. */
export function archiveOf(signed: Buffer): Buffer {
  let from = 0;
  for (let line = 0; line < 4; line += 1) from = signed.indexOf(0x0a, from) + 1;
  return signed.subarray(from);
}
