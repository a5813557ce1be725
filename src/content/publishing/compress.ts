import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { brotliCompress, constants, gzip } from "node:zlib";
import { promisify } from "node:util";

const TEXT = /\.(html|js|css|json|svg|webmanifest)$/;

/** Writes a .br and a .gz beside every text file of a folder, for servers that send them as they are. */
export async function compressFolder(folder: string): Promise<void> {
  const files = (await readdir(folder, { recursive: true })).filter((name) => TEXT.test(name));
  await Promise.all(
    files.map(async (name) => {
      const content = await readFile(join(folder, name));
      const [small, older] = await Promise.all([compressText(content), promisify(gzip)(content, { level: 9 })]);
      await Promise.all([writeFile(join(folder, `${name}.br`), small), writeFile(join(folder, `${name}.gz`), older)]);
    }),
  );
}

/** Brotli at its best, as servers send it; quicker where nothing is sent, and only sizes are asked for. */
export function compressText(content: Buffer): Promise<Buffer> {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  const quality = isCompressed() ? 11 : 5;
  return promisify(brotliCompress)(content, {
    params: { [BROTLI_PARAM_QUALITY]: quality, [BROTLI_PARAM_SIZE_HINT]: content.length },
  });
}

/** False with FOTFASTE_UNCOMPRESSED set: for builds that a test makes and throws away. */
export function isCompressed(): boolean {
  return !process.env["FOTFASTE_UNCOMPRESSED"];
}
