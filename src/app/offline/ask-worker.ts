import { type KeepProgress, type WorkerRequest } from "./messages";

/** Asks the service worker for something and waits for its last answer; what it tells on the way goes to `tell`. */
export function askWorker<Answer>(
  worker: ServiceWorker,
  request: WorkerRequest,
  tell?: (progress: KeepProgress) => void,
): Promise<Answer> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<KeepProgress | Answer>) => {
      if (isProgress(data)) tell?.(data);
      else {
        port1.close();
        resolve(data);
      }
    };
    worker.postMessage(request, [port2]);
  });
}

function isProgress(data: unknown): data is KeepProgress {
  return typeof data === "object" && data !== null && "done" in data;
}
