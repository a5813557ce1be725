// Reads a carried archive from beginning to end, and refuses everything that its list of files does not say.
import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { mkdir, open } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Refusal } from "../versions/refusal.mjs";
import { LONGEST_MANIFEST, MANIFEST, readManifest } from "./manifest.mjs";
import { BLOCK, END, claimedSize, padding, tarHeader } from "./tar.mjs";

const PIECE = 1024 * 1024;

/** An archive whose signature has been checked. */
export class Archive {
  /** @param {import("node:fs/promises").FileHandle} handle */
  constructor(handle) {
    this.handle = handle;
    this.position = 0;
  }

  /**
   * The list of files, which comes first.
   * @throws {Refusal}
   */
  async readManifest() {
    const header = await this.read(BLOCK);
    const size = claimedSize(header);
    if (!(size <= LONGEST_MANIFEST) || !header.equals(tarHeader(MANIFEST, size))) throw broken("its list of files");
    const text = await this.read(size);
    await this.expect(Buffer.alloc(padding(size)), "its list of files");
    return readManifest(text.toString("utf8"));
  }

  /**
   * Writes all files into a folder.
   * @param {import("./manifest.mjs").CarriedFile[]} files as the list says
   * @param {string} folder empty
   * @throws {Refusal} when the archive holds anything else
   */
  async unpack(files, folder) {
    for (const file of files) {
      await this.expect(tarHeader(file.path, file.size), file.path);
      await this.unpackFile(file, join(folder, file.path));
      await this.expect(Buffer.alloc(padding(file.size)), file.path);
    }
    await this.expect(END, "its end");
    const { bytesRead } = await this.handle.read(Buffer.alloc(1), 0, 1, this.position);
    if (bytesRead > 0) throw broken("its end");
  }

  /**
   * @param {import("./manifest.mjs").CarriedFile} file
   * @param {string} path
   */
  async unpackFile({ path: name, size, sha256 }, path) {
    await mkdir(dirname(path), { recursive: true });
    const target = await open(path, "wx");
    try {
      const digest = createHash("sha256");
      for (let left = size; left > 0; left -= PIECE) {
        const piece = await this.read(Math.min(left, PIECE));
        digest.update(piece);
        await target.writeFile(piece);
      }
      if (digest.digest("hex") !== sha256) throw new Refusal("altered", `${name} is not what its digest says.`);
      await target.chmod(0o644);
    } finally {
      await target.close();
    }
  }

  /**
   * @param {Buffer} bytes
   * @param {string} where
   */
  async expect(bytes, where) {
    if (!(await this.read(bytes.length)).equals(bytes)) throw broken(where);
  }

  /** @param {number} length */
  async read(length) {
    const bytes = Buffer.alloc(length);
    const { bytesRead } = await this.handle.read(bytes, 0, length, this.position);
    if (bytesRead < length) throw broken("its end");
    this.position += length;
    return bytes;
  }
}

/** @param {string} where */
function broken(where) {
  return new Refusal(
    "malformed",
    `The archive in the signed file is not of the form that Fotfäste writes, at ${where}.`,
  );
}
