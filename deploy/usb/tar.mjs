// The one form of tar that sites are carried in (POSIX ustar, IEEE Std 1003.1, pax): plain files of one owner, nothing compressed.
// A header is not interpreted but compared with the only one that is right, so links, devices and every other kind cannot occur.
import { Buffer } from "node:buffer";

export const BLOCK = 512;
/** What a tar ends with: two empty blocks. */
export const END = Buffer.alloc(2 * BLOCK);

/**
 * The header of a plain file.
 * @param {string} path plain ASCII, at most 100 characters
 * @param {number} size in bytes, below 8 GB
 */
export function tarHeader(path, size) {
  const header = Buffer.alloc(BLOCK);
  header.write(path, 0, 100, "latin1");
  header.write(octal(0o644, 7), 100, "latin1");
  header.write(octal(0, 7), 108, "latin1");
  header.write(octal(0, 7), 116, "latin1");
  header.write(octal(size, 11), 124, "latin1");
  header.write(octal(0, 11), 136, "latin1");
  header.write(" ".repeat(8), 148, "latin1");
  header.write("0", 156, "latin1");
  header.write("ustar\x0000", 257, "latin1");
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${octal(sum, 6)}\0 `, 148, "latin1");
  return header;
}

/**
 * The size that a header claims; whether the header is right is seen by comparing it with `tarHeader`.
 * @param {Buffer} header
 * @returns {number} in bytes; NaN when no number stands there
 */
export function claimedSize(header) {
  const digits = header.toString("latin1", 124, 135);
  return /^[0-7]{11}$/.test(digits) ? Number.parseInt(digits, 8) : Number.NaN;
}

/**
 * Bytes that fill a file's last block.
 * @param {number} size
 */
export function padding(size) {
  return (BLOCK - (size % BLOCK)) % BLOCK;
}

/**
 * @param {number} value
 * @param {number} digits
 */
function octal(value, digits) {
  return value.toString(8).padStart(digits, "0");
}
