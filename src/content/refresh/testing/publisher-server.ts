import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";

/** What a publisher is made to answer. */
export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  /** Sent as JSON, unless it is a text or bytes. */
  body?: unknown;
  /** cut: the connection breaks in the middle of the body. endless: the body never ends. silent: the connection breaks at once. */
  ends?: "cut" | "endless" | "silent";
}

/** A question as it came in. */
export interface Asked {
  method: string;
  /** Path and query. */
  path: string;
  headers: IncomingMessage["headers"];
  body: string;
}

export interface PublisherServer {
  address: string;
  close: () => Promise<void>;
}

/** A publisher on this machine, at a free port of 127.0.0.1. `onEndless` is told when an endless answer has begun. */
export async function startPublisher(
  answer: (asked: Asked) => Answer,
  onEndless: () => void = () => undefined,
): Promise<PublisherServer> {
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const asked = { method: request.method ?? "", path: request.url ?? "", headers: request.headers, body };
      send(response, answer(asked), onEndless);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const place = server.address();
  if (place === null || typeof place === "string") throw new Error("The server has no port.");
  return {
    address: `http://127.0.0.1:${place.port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function send(
  response: ServerResponse,
  { status = 200, headers = {}, body = "", ends }: Answer,
  onEndless: () => void,
): void {
  const sent = typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body);
  if (ends === "silent") {
    response.destroy();
    return;
  }
  response.writeHead(status, { "content-type": "application/json", ...headers });
  if (ends === undefined) response.end(sent);
  else response.write(sent.slice(0, sent.length / 2), () => (ends === "cut" ? response.destroy() : onEndless()));
}
