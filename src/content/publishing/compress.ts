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
/** Bytes that the first flight of a connection holds, headers left out: a page that needs more is worth any trouble. */
const FLIGHT = 13.5 * 1024;
/** Files that are compressed beside other work at a time: enough to keep every core busy, few enough for the memory. */
const AT_ONCE = 32;

/** A file in its compressed form, beside the one it is made of. */
interface Twin {
  fileName: string;
  content: Buffer;
}

/** Writes a .br and a .gz beside every text file of a folder that has none, for servers that send them as they are. */
export async function compressFolder(folder: string): Promise<void> {
  const files = new Set(await readdir(folder, { recursive: true }));
  const single = [...files].filter((name) => TEXT.test(name) && !files.has(`${name}.br`));
  await Promise.all(
    single.map(async (name) => {
      const twins = await compressTwins(name.replaceAll(sep, "/"), await readFile(join(folder, name)));
      await Promise.all(twins.map(({ fileName, content }) => writeFile(join(folder, fileName), content)));
    }),
  );
}

/** Compresses files while others are still being made. */
export class CompressAlongside {
  readonly #waiting = new Set<Promise<void>>();

  /** @param emit takes each twin when it is ready */
  constructor(readonly emit: (twin: Twin) => void) {}

  /** Begins to compress a file; waits only while many others are at it. */
  async add(fileName: string, content: string): Promise<void> {
    const job = compressTwins(fileName, Buffer.from(content)).then((twins) => twins.forEach(this.emit));
    this.#waiting.add(job);
    void job.finally(() => this.#waiting.delete(job));
    if (this.#waiting.size >= AT_ONCE) await Promise.race(this.#waiting);
  }

  /** Waits until all are done. */
  async finish(): Promise<void> {
    await Promise.all(this.#waiting);
  }
}

async function compressTwins(fileName: string, content: Buffer): Promise<Twin[]> {
  const [small, older] = await Promise.all([compressFile(fileName, content), promisify(gzip)(content, { level: 9 })]);
  return [
    { fileName: `${fileName}.br`, content: small },
    { fileName: `${fileName}.gz`, content: older },
  ];
}

async function compressFile(name: string, content: Buffer): Promise<Buffer> {
  const small = MANY.test(name) ? await compressText(content, MANY_QUALITY) : null;
  return small && small.length <= FLIGHT ? small : compressText(content);
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
