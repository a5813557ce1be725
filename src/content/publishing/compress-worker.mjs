import { Buffer } from "node:buffer";
import { parentPort } from "node:worker_threads";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/**
 * Brotli by the first of the given qualities whose result is small enough, else by the last.
 * @param {Uint8Array} content
 * @param {readonly { quality: number, most: number }[]} tries
 */
function tryQualities(content, tries) {
  let small = Buffer.alloc(0);
  for (const { quality, most } of tries) {
    const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
    small = brotliCompressSync(content, {
      params: { [BROTLI_PARAM_QUALITY]: quality, [BROTLI_PARAM_SIZE_HINT]: content.length },
    });
    if (small.length <= most) break;
  }
  return small;
}

/** Answers each content with its compressed form: brotli where qualities are given, else gzip. */
parentPort?.on("message", ({ content, tries }) =>
  parentPort?.postMessage(tries ? tryQualities(content, tries) : gzipSync(content, { level: 9 })),
);
