// Writes the built site as one signed file.
import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { describeSite } from "../versions/site-folder.mjs";
import { MANIFEST, readManifest } from "./manifest.mjs";
import { EXTENSION, readHead, sign, trustedComment } from "./signed-file.mjs";
import { END, padding, tarHeader } from "./tar.mjs";

/**
 * Writes a built site as one signed file. minisign asks for the password of the key, when it has one.
 * @param {{ folder: string, key: string, out: string }} options key: minisign's secret key file; out: an existing folder
 * @returns {Promise<string>} the file
 * @throws {import("../versions/refusal.mjs").Refusal} when the folder is no built site
 * @throws {Error} when minisign does not sign
 */
export async function writeSigned({ folder, key, out }) {
  const { version, base, paths } = await describeSite(folder);
  const files = [];
  for (const path of paths) {
    const content = await readFile(join(folder, path));
    files.push({ path, size: content.length, sha256: digestOf(content) });
  }
  const manifest = JSON.stringify({ site: "fotfaste", format: 1, version, base, files });
  readManifest(manifest);

  const work = await mkdtemp(join(out, ".signing-"));
  try {
    const archive = join(work, "site.tar");
    await writeArchive(archive, folder, manifest, files);
    const signature = join(work, "site.tar.minisig");
    await sign({ archive, signature, key, comment: trustedComment(version) });
    readHead(Buffer.concat([await readFile(signature), END]));

    const whole = join(work, "whole");
    await pipeline(createReadStream(signature), createWriteStream(whole));
    await pipeline(createReadStream(archive), createWriteStream(whole, { flags: "a" }));
    const handle = await open(whole, "r+");
    await handle.sync();
    await handle.close();
    const target = join(out, `fotfaste-${version}${EXTENSION}`);
    await rename(whole, target);
    return target;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/**
 * @param {string} archive
 * @param {string} folder
 * @param {string} manifest
 * @param {import("./manifest.mjs").CarriedFile[]} files
 */
async function writeArchive(archive, folder, manifest, files) {
  const target = await open(archive, "wx");
  /** @type {(path: string, content: Buffer) => Promise<void>} */
  const add = async (path, content) => {
    await target.writeFile(
      Buffer.concat([tarHeader(path, content.length), content, Buffer.alloc(padding(content.length))]),
    );
  };
  try {
    await add(MANIFEST, Buffer.from(manifest));
    for (const { path, sha256 } of files) {
      const content = await readFile(join(folder, path));
      if (digestOf(content) !== sha256)
        throw new Error(`${path} changed meanwhile. Wait for the build, and pack again.`);
      await add(path, content);
    }
    await target.writeFile(END);
  } finally {
    await target.close();
  }
}

/** @param {Buffer} content */
function digestOf(content) {
  return createHash("sha256").update(content).digest("hex");
}
