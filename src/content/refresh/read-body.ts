import { RefreshFault, TRY_LATER } from "./refresh-fault";

/**
 * Reads an answer's body as UTF-8.
 * @throws {RefreshFault} when it is longer than `limit` bytes or is not UTF-8; whatever the connection throws when it breaks.
 */
export async function readBody(response: Response, host: string, limit: number): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let bytes = 0;
  for (;;) {
    const part = await reader?.read();
    if (!part || part.done) return text + decode(decoder, host);
    bytes += part.value.byteLength;
    if (bytes > limit) {
      await reader?.cancel();
      throw new RefreshFault(`${host} answered with more than ${limit} bytes`, "Look at the answer in a browser.");
    }
    text += decode(decoder, host, part.value);
  }
}

function decode(decoder: TextDecoder, host: string, bytes?: Uint8Array): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch {
    throw new RefreshFault(`${host} answered with bytes that are not UTF-8`, TRY_LATER);
  }
}
