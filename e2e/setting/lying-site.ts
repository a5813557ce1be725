import { createServer, request as ask, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import { type AddressInfo } from "node:net";
import { serveFolder } from "./site";

/** What a server or a network can do to an answer. */
export const LIES = [
  "portal",
  "cut",
  "cut with a fitting length",
  "bit flipped",
  "swapped",
  "500",
  "closed",
  "stall",
] as const;
export type Lie = (typeof LIES)[number];

/** An answer as the honest server gives it. */
interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** How many pieces a slow answer comes in. */
export const PIECES = 4;

/** How a lie is told: to which requests, and where within the body. */
export interface Plan {
  /** Or "slow": the truth in pieces, each held back until it is released. */
  lie: Lie | "slow";
  /** Whether a request is lied to; told once for each request, in the order in which they come. */
  fits: (path: string) => boolean;
  /** A place in the body, from 0 to 1. */
  place: number;
  /** Path of the file that is sent instead, when files are swapped. */
  other: string;
}

/** A server that lies when it is told to, may be stopped, and serves another folder when asked. */
export interface LyingSite {
  address: string;
  /** Paths of all requests so far, in the order in which they came, and how many bytes each was answered with. */
  asked: { path: string; bytes: number }[];
  /** Serves another folder from now on. */
  use: (folder: string) => Promise<void>;
  /** Lies from now on; null ends it. What is held back arrives then. */
  lie: (plan: Plan | null) => void;
  /** Resolves when an answer, or the next piece of one, is held back. */
  held: () => Promise<void>;
  /** Stops answering and closes all connections. */
  stop: () => Promise<void>;
  /** Answers again, at the same address. */
  start: () => Promise<void>;
  /** Ends the site for good. */
  close: () => Promise<void>;
}

const PORTAL = "<!doctype html><title>Log in</title><h1>Welcome to the free network</h1><a href=/login>Log in</a>";

/** Serves a folder through a server that can lie. */
export async function openLyingSite(folder: string): Promise<LyingSite> {
  let honest = await serveFolder(folder, 0);
  let plan: Plan | null = null;
  const waiting: (() => void)[] = [];
  const noticed: (() => void)[] = [];
  const asked: LyingSite["asked"] = [];
  const holdBack = async () => {
    const released = new Promise<void>((resolve) => waiting.push(resolve));
    for (const notice of noticed.splice(0)) notice();
    await released;
  };
  const server = createServer((incoming, outgoing) => {
    const path = incoming.url ?? "/";
    const told = plan?.fits(path) ? plan : null;
    const entry = { path, bytes: 0 };
    asked.push(entry);
    void (async () => {
      const answer = await fetchFrom(honest.address() as AddressInfo, path, incoming.headers);
      entry.bytes = answer.body.length;
      if (told?.lie === "stall") await holdBack();
      const swapped =
        told?.lie === "swapped" ? await fetchFrom(honest.address() as AddressInfo, told.other, {}) : answer;
      if (told?.lie === "slow") await tellSlowly(outgoing, answer, holdBack);
      else tell(outgoing, told ? alter(answer, told, swapped.body) : answer, told?.lie);
    })().catch((error: unknown) => outgoing.destroy(error instanceof Error ? error : undefined));
  });
  const listen = (port: number) =>
    new Promise<number>((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, "localhost", () => {
        server.off("error", reject);
        resolve((server.address() as AddressInfo).port);
      });
    });
  const release = () => {
    for (const go of waiting.splice(0)) go();
  };
  const close = (one: { closeAllConnections: () => void; close: (done: () => void) => unknown }) => {
    one.closeAllConnections();
    return new Promise<void>((resolve) => one.close(() => resolve()));
  };
  const stop = async () => {
    release();
    if (server.listening) await close(server);
  };
  const port = await listen(0);
  return {
    address: `http://localhost:${port}`,
    asked,
    use: async (next) => {
      const before = honest;
      honest = await serveFolder(next, 0);
      await close(before);
    },
    lie: (next) => {
      plan = next;
      release();
    },
    held: () => (waiting.length > 0 ? Promise.resolve() : new Promise((resolve) => noticed.push(resolve))),
    stop,
    start: async () => {
      await listen(port);
    },
    close: async () => {
      await stop();
      await close(honest);
    },
  };
}

function fetchFrom({ port }: AddressInfo, path: string, headers: IncomingHttpHeaders): Promise<Answer> {
  return new Promise((resolve, reject) => {
    ask({ host: "localhost", port, path, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("error", reject);
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on("error", reject)
      .end();
  });
}

function alter(answer: Answer, { lie, place }: Plan, other: Buffer): Answer {
  const html = (status: number): Answer => ({
    status,
    headers: { "content-type": "text/html", "cache-control": "no-store" },
    body: Buffer.from(PORTAL),
  });
  const at = Math.min(answer.body.length - 1, Math.floor(place * answer.body.length));
  switch (lie) {
    case "portal":
      return html(200);
    case "500":
      return html(500);
    case "cut with a fitting length":
      return { ...answer, body: answer.body.subarray(0, at) };
    case "bit flipped": {
      const body = Buffer.from(answer.body);
      if (at >= 0) body[at] = (body[at] ?? 0) ^ 1;
      return { ...answer, body };
    }
    case "swapped":
      return { ...answer, headers: without(answer.headers, "content-encoding"), body: other };
    default:
      return answer;
  }
}

async function tellSlowly(outgoing: ServerResponse, { status, headers, body }: Answer, holdBack: () => Promise<void>) {
  outgoing.writeHead(status, without(headers, "connection"));
  for (let piece = 0; piece < PIECES; piece += 1) {
    if (piece > 0) await holdBack();
    outgoing.write(body.subarray((body.length * piece) / PIECES, (body.length * (piece + 1)) / PIECES));
  }
  outgoing.end();
}

function without(headers: IncomingHttpHeaders, name: string): IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name));
}

function tell(outgoing: ServerResponse, { status, headers, body }: Answer, lie: Lie | undefined): void {
  const length = lie && body.length > 0 ? { "content-length": String(body.length) } : {};
  if (lie === "closed") {
    outgoing.socket?.destroy();
    return;
  }
  outgoing.writeHead(status, { ...without(headers, "connection"), ...length });
  if (lie !== "cut") {
    outgoing.end(body);
    return;
  }
  outgoing.write(body.subarray(0, Math.floor(body.length / 2)), () => outgoing.socket?.destroy());
}
