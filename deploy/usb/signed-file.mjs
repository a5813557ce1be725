// One signed file: minisign's four lines, and then at once the archive that they sign. By hand:
//   head -n 4 FILE > site.tar.minisig; tail -n +5 FILE > site.tar; minisign -Vm site.tar -p KEY
import { Buffer } from "node:buffer";
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { promisify } from "node:util";
import { Refusal } from "../versions/refusal.mjs";
import { isVersion } from "../versions/site-folder.mjs";

export const EXTENSION = ".signed";
/** The first line is not signed; so that no byte can be altered unseen, it has to be this one. */
const FIRST_LINE = "untrusted comment: fotfaste, a signed site\n";
const TRUSTED = "trusted comment: fotfaste ";
/** Prehashed Ed25519, the only form that is written and taken (minisign(1), signature format). */
const ALGORITHM = "ED";
/** More than the four lines ever take. */
export const LONGEST_HEAD = 512;

/**
 * The words that the signature itself carries.
 * @param {string} version
 */
export function trustedComment(version) {
  return `fotfaste ${version}`;
}

/**
 * Takes the four lines off the start of a signed file.
 * @param {Buffer} start at least LONGEST_HEAD bytes, or all there is
 * @returns {{ head: Buffer, keyId: string, version: string }} the lines as minisign wrote them; who signed, which version, as they claim
 * @throws {Refusal} when they are not exactly what minisign writes
 */
export function readHead(start) {
  const text = start.subarray(0, LONGEST_HEAD).toString("latin1");
  if (!text.startsWith("untrusted comment:")) throw new Refusal("unsigned", "This file is not signed.");
  const lines = text.split("\n", 5);
  const [first = "", signature = "", trusted = "", global = ""] = lines;
  const version = trusted.slice(TRUSTED.length);
  if (lines.length < 5 || `${first}\n` !== FIRST_LINE || !trusted.startsWith(TRUSTED) || !isVersion(version))
    throw new Refusal("altered", "The signature at the start of the file is damaged or of another kind.");
  const bytes = decode(signature, 74);
  decode(global, 64);
  if (bytes.toString("latin1", 0, 2) !== ALGORITHM)
    throw new Refusal("altered", "The signature is not of the kind that Fotfäste uses.");
  const head = start.subarray(0, [first, signature, trusted, global].join("\n").length + 1);
  return { head, keyId: keyIdOf(bytes), version };
}

/**
 * The key that a public key file of minisign holds.
 * @param {string} text the file: a comment, then the key
 * @returns {string} its name, as in a signature
 * @throws {Error} when it is no such file
 */
export function readKeyId(text) {
  const bytes = Buffer.from(text.trim().split("\n").at(-1) ?? "", "base64");
  if (bytes.length !== 42) throw new Error("This is no public key of minisign.");
  return keyIdOf(bytes);
}

/**
 * Signs with minisign.
 * @param {{ archive: string, signature: string, key: string, comment: string }} options
 * @throws {Error} when it does not succeed
 */
export async function sign({ archive, signature, key, comment }) {
  const untrusted = FIRST_LINE.slice("untrusted comment: ".length, -1);
  const words = ["-S", "-s", key, "-m", archive, "-x", signature, "-c", untrusted, "-t", comment];
  const minisign = spawn("minisign", words, { stdio: ["inherit", "ignore", "inherit"] });
  const [code] = await once(minisign, "close").catch((error) => {
    throw new Error("minisign cannot be run. Install it: sudo apt-get install minisign", { cause: error });
  });
  if (code !== 0) throw new Error("minisign did not sign the site.");
}

/**
 * Asks minisign whether a file is what was signed.
 * @param {{ archive: string, signature: string, key: string }} files
 * @throws {Refusal} when it is not
 * @throws {Error} when minisign cannot be run
 */
export async function verify({ archive, signature, key }) {
  try {
    await promisify(execFile)("minisign", ["-V", "-q", "-p", key, "-x", signature, "-m", archive]);
  } catch (error) {
    if (!(error instanceof Error && "code" in error) || typeof error.code !== "number")
      throw new Error("minisign cannot be run. Install it: sudo apt-get install minisign", { cause: error });
    throw new Refusal("altered", "The signature does not fit the file: it was altered or damaged on its way.");
  }
}

/**
 * Base64 in its one right spelling.
 * @param {string} text
 * @param {number} length in bytes
 */
function decode(text, length) {
  const bytes = Buffer.from(text, "base64");
  if (bytes.length !== length || bytes.toString("base64") !== text)
    throw new Refusal("altered", "The signature at the start of the file is damaged.");
  return bytes;
}

/**
 * minisign shows a key's name as one number, little end first.
 * @param {Buffer} bytes
 */
function keyIdOf(bytes) {
  return bytes.readBigUInt64LE(2).toString(16).toUpperCase().padStart(16, "0");
}
