import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

/** A quality of brotli, and the bytes up to which its result is good enough. */
export interface Try {
  quality: number;
  most: number;
}

/** What a thread is asked for, and who waits for it. */
interface WaitingJob {
  content: Uint8Array;
  tries: readonly Try[] | null;
  resolve: (compressed: Buffer) => void;
  reject: (reason: Error) => void;
}

/** A thread and what it is at; nothing when it waits. */
interface Thread {
  worker: Worker;
  job: WaitingJob | undefined;
}

const waiting: WaitingJob[] = [];
const threads = new Set<Thread>();

/**
 * Compresses in a thread of its own memory. Beside the rendering of thousands of pages the encoder's large tables would make
 * the engine look through all its memory again and again: a build of 290 full profiles took twice as long.
 * @param tries qualities of brotli, the last of any size; gzip where there are none
 * @throws what the thread throws; the next content then gets another thread
 */
export function compressInWorker(content: Uint8Array, tries: readonly Try[] | null): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    waiting.push({ content, tries, resolve, reject });
    giveWork();
  });
}

function giveWork(): void {
  const thread = [...threads].find(({ job }) => !job) ?? (threads.size < availableParallelism() ? startThread() : null);
  const job = thread && waiting.shift();
  if (!job) return;
  thread.job = job;
  // While it works, the process waits for it; between two jobs it does not.
  thread.worker.ref();
  thread.worker.postMessage({ content: job.content, tries: job.tries });
}

function startThread(): Thread {
  const worker = new Worker(new URL("./compress-worker.mjs", import.meta.url));
  const thread: Thread = { worker, job: undefined };
  threads.add(thread);
  const end = (): WaitingJob | undefined => {
    const { job } = thread;
    thread.job = undefined;
    worker.unref();
    return job;
  };
  worker.on("message", ({ buffer, byteOffset, byteLength }: Uint8Array) => {
    end()?.resolve(Buffer.from(buffer, byteOffset, byteLength));
    giveWork();
  });
  worker.on("error", (error: Error) => {
    threads.delete(thread);
    end()?.reject(error);
    giveWork();
  });
  return thread;
}
