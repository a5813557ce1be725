// Takes a signed site from a USB stick: copies, checks, unpacks, and only then serves it.
import { Buffer } from "node:buffer";
import { constants } from "node:fs";
import { mkdir, open, readFile, readdir, stat, statfs, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { alone } from "../versions/alone.mjs";
import { checkOrder, placeVersion } from "../versions/place.mjs";
import { Refusal } from "../versions/refusal.mjs";
import { LARGEST_FILE } from "./manifest.mjs";
import { Archive } from "./read-archive.mjs";
import { EXTENSION, LONGEST_HEAD, readHead, readKeyId, verify } from "./signed-file.mjs";

const MiB = 1024 * 1024;
const PIECE = MiB;
/** Room that other things on the computer need. */
const SPARE = 64 * MiB;

/**
 * @typedef {object} Taking
 * @property {string} stick the signed file, or a folder that holds it, such as where the stick is mounted
 * @property {string} root where the versions lie
 * @property {string[]} keys public keys of minisign, files
 * @property {Date} now
 * @property {(copied: number, size: number) => void} [onCopied] hears how far the copy is, in bytes
 * @property {(folder: string) => Promise<number>} [freeSpace] in bytes, on the disk of a folder
 */

/**
 * Takes the site from a stick and serves it. Everything is copied from the stick first, so that what is checked is what is
 * served; nothing is unpacked before the signature fits. Whatever is refused leaves the site served until now as it is.
 * @param {Taking} taking
 * @returns {Promise<string>} the version that is served now
 * @throws {Refusal} with the reason
 * @throws {Error} when this computer is not set up: no minisign, no key, a folder that cannot be written
 */
export async function takeSigned({ stick, root, keys, now, onCopied = () => {}, freeSpace = askFreeSpace }) {
  const known = new Map();
  for (const key of keys) known.set(readKeyId(await readFile(key, "utf8")), key);
  return alone(root, async () => {
    const folder = join(root, "incoming");
    await mkdir(folder, { recursive: true });
    const source = await openStick(stick);
    try {
      const size = await checkSize(source, root, freeSpace);
      const { head, keyId, version } = readHead(await readFrom(source, 0, Math.min(size, LONGEST_HEAD)));
      const key = known.get(keyId);
      if (!key) throw new Refusal("unknown key", `Signed with the key ${keyId}, which this computer does not know.`);
      const files = { archive: join(folder, "site.tar"), signature: join(folder, "site.tar.minisig"), key };
      await writeFile(files.signature, head);
      await copyRest(source, { from: head.length, size, target: files.archive, onCopied });
      await verify(files);
      await placeArchive(files.archive, { root, version, now });
      return version;
    } finally {
      await source.close();
    }
  });
}

/**
 * @param {string} file whose signature fits
 * @param {{ root: string, version: string, now: Date }} options version: as the signature itself says
 */
async function placeArchive(file, { root, version, now }) {
  const handle = await open(file, "r");
  try {
    const archive = new Archive(handle);
    const manifest = await archive.readManifest();
    if (manifest.version !== version)
      throw new Refusal("malformed", `The signature is for version ${version}, the site is ${manifest.version}.`);
    await checkOrder(root, manifest);
    await placeVersion(root, manifest, (folder) => archive.unpack(manifest.files, folder), now);
  } finally {
    await handle.close();
  }
}

/**
 * Opens the signed file; of several in a folder the one with the newest name.
 * @param {string} stick
 */
async function openStick(stick) {
  try {
    const path = (await stat(stick)).isDirectory() ? join(stick, await findNewest(stick)) : stick;
    const source = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    if ((await source.stat()).isFile()) return source;
    await source.close();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal("absent", `${stick} cannot be read (${codeOf(error)}). Is the stick in, and mounted?`);
  }
  throw new Refusal("absent", `${stick} is no plain file.`);
}

/** @param {string} folder */
async function findNewest(folder) {
  const newest = (await readdir(folder))
    .filter((name) => /^fotfaste-\w+\.signed$/.test(name))
    .sort()
    .at(-1);
  if (!newest) throw new Refusal("absent", `There is no file fotfaste-…${EXTENSION} in ${folder}.`);
  return newest;
}

/**
 * @param {import("node:fs/promises").FileHandle} source
 * @param {string} root
 * @param {(folder: string) => Promise<number>} freeSpace
 * @returns {Promise<number>} bytes of the file
 */
async function checkSize(source, root, freeSpace) {
  const { size } = await source.stat();
  if (size > LARGEST_FILE)
    throw new Refusal("too large", `The file has ${Math.ceil(size / MiB)} MB, more than ${LARGEST_FILE / MiB}.`);
  const [needed, free] = [2 * size + SPARE, await freeSpace(root)];
  if (free < needed)
    throw new Refusal(
      "no space",
      `The disk has ${Math.floor(free / MiB)} MB free; ${Math.ceil(needed / MiB)} are needed. Make room and try again.`,
    );
  return size;
}

/**
 * @param {import("node:fs/promises").FileHandle} source
 * @param {{ from: number, size: number, target: string, onCopied: (copied: number, size: number) => void }} part
 */
async function copyRest(source, { from, size, target, onCopied }) {
  const copy = await open(target, "wx");
  try {
    for (let position = from; position < size; position += PIECE) {
      await copy.writeFile(await readFrom(source, position, Math.min(PIECE, size - position)));
      onCopied(Math.min(position + PIECE, size), size);
    }
  } finally {
    await copy.close();
  }
}

/**
 * @param {import("node:fs/promises").FileHandle} source
 * @param {number} position
 * @param {number} length
 * @throws {Refusal} when the stick does not give them
 */
async function readFrom(source, position, length) {
  const bytes = Buffer.alloc(length);
  try {
    const { bytesRead } = await source.read(bytes, 0, length, position);
    if (bytesRead === length) return bytes;
  } catch (error) {
    throw interrupted(codeOf(error));
  }
  throw interrupted("the file ends too early");
}

/** @param {string} why */
function interrupted(why) {
  return new Refusal(
    "interrupted",
    `The stick was pulled out, or cannot be read any more (${why}). Put it in and try again.`,
  );
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

/** @param {string} folder */
async function askFreeSpace(folder) {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}
