import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, sep } from "node:path";
import process from "node:process";
import { brotliCompress, constants, gzip } from "node:zlib";
import { promisify } from "node:util";

const TEXT = /\.(html|js|css|json|svg|webmanifest)$/;

/** Pages of which there are thousands: one step below the best compression takes a third of the time and adds 0.6 %. */
const MANY = /^[^/]+\/municipalities\/[^/]+\//;
const MANY_QUALITY = 10;
const QUICK_QUALITY = 5;
/** Bytes above which a page comes so near to the first flight of a connection that every byte counts again. */
const NEAR_FLIGHT = 13 * 1024;

/** Writes a .br and a .gz beside every text file of a folder, for servers that send them as they are. */
export async function compressFolder(folder: string): Promise<void> {
  const files = (await readdir(folder, { recursive: true })).filter((name) => TEXT.test(name));
  await Promise.all(
    files.map(async (name) => {
      const content = await readFile(join(folder, name));
      const [small, older] = await Promise.all([
        compressFile(name.replaceAll(sep, "/"), content),
        promisify(gzip)(content, { level: 9 }),
      ]);
      await Promise.all([writeFile(join(folder, `${name}.br`), small), writeFile(join(folder, `${name}.gz`), older)]);
    }),
  );
}

async function compressFile(name: string, content: Buffer): Promise<Buffer> {
  const small = MANY.test(name) ? await compressText(content, MANY_QUALITY) : null;
  return small && small.length <= NEAR_FLIGHT ? small : compressText(content);
}

/** Brotli as servers send it, at its best unless another quality is asked for; quicker where only sizes are asked for. */
export function compressText(
  content: Buffer,
  quality = isCompressed() ? constants.BROTLI_MAX_QUALITY : QUICK_QUALITY,
): Promise<Buffer> {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  return promisify(brotliCompress)(content, {
    params: { [BROTLI_PARAM_QUALITY]: quality, [BROTLI_PARAM_SIZE_HINT]: content.length },
  });
}

/** False with FOTFASTE_UNCOMPRESSED set: for builds that a test makes and throws away. */
export function isCompressed(): boolean {
  return !process.env["FOTFASTE_UNCOMPRESSED"];
}
