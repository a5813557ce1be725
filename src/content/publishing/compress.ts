import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, sep } from "node:path";
import process from "node:process";
import { constants } from "node:zlib";
import { compressInWorker, type Try } from "./compress-in-workers";

const TEXT = /\.(html|js|css|json|svg|webmanifest)$/;

/**
 * What is tried in turn for files of which there may be thousands; the best quality of all of them would take longer than
 * all the rest of a build. Pages: the first takes a thirtieth of the best one's time and adds 9 %, which costs no waiting as
 * long as the first flight of a connection (ten segments, 14.6 KB with the headers) carries the whole page; the second takes
 * less than half and adds 1 to 2 %. Profiles beyond the first file, which stand only where many municipalities tell
 * something: the same second quality.
 */
const TRIED: readonly [name: RegExp, tries: readonly Try[]][] = [
  [
    /^[^/]+\/municipalities\/[^/]+\//,
    [
      { quality: 8, most: 13 * 1024 },
      { quality: 10, most: 13.5 * 1024 },
    ],
  ],
  [/^packs\/[^/]+\.profiles-(?!1\.)/, [atAnySize(10)]],
];
/** Bytes from which a file is large: bundles of many municipalities; a quarter of the best one's time, for 8 %. */
const LARGE = 2 * 1024 * 1024;
const LARGE_QUALITY = 9;
const QUICK_QUALITY = 5;
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
  const [small, older] = await Promise.all([compressFile(fileName, content), compressInWorker(content, null)]);
  return [
    { fileName: `${fileName}.br`, content: small },
    { fileName: `${fileName}.gz`, content: older },
  ];
}

/** What has been compressed, by digest: sizes are asked for first, the files themselves later. */
const compressed = new Map<string, Promise<Buffer>>();

/**
 * Brotli as servers send it, once for each content; quicker where only sizes are asked for.
 * @param name of the file within the site; decides how much trouble is taken
 */
export function compressFile(name: string, content: Buffer): Promise<Buffer> {
  if (!isCompressed()) return compressInWorker(content, [atAnySize(QUICK_QUALITY)]);
  const digest = createHash("sha256").update(content).digest("base64");
  const known = compressed.get(digest) ?? compressInWorker(content, triesFor(name, content.length));
  compressed.set(digest, known);
  return known;
}

function triesFor(name: string, bytes: number): readonly Try[] {
  if (bytes >= LARGE) return [atAnySize(LARGE_QUALITY)];
  return [...(TRIED.find(([pattern]) => pattern.test(name))?.[1] ?? []), atAnySize(constants.BROTLI_MAX_QUALITY)];
}

function atAnySize(quality: number): Try {
  return { quality, most: Number.POSITIVE_INFINITY };
}

/** False with FOTFASTE_UNCOMPRESSED set: for builds that a test makes and throws away. */
export function isCompressed(): boolean {
  return !process.env["FOTFASTE_UNCOMPRESSED"];
}
