/** Is told of a number of bytes. */
export type Tell = (bytes: number) => void;

/**
 * Fetches a file whole within so many milliseconds.
 * @param tell is told, while the file arrives, how many bytes of it are there, unpacked
 * @throws {Error} when it does not arrive so, or not as it should.
 */
export async function fetchInTime(address: string, cache: RequestCache, longest: number, tell?: Tell) {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), longest);
  try {
    const response = await fetch(address, { cache, signal: patience.signal });
    if (response.status !== 200) throw new Error(`${address} answered ${response.status}`);
    return { response, bytes: await readBytes(response, tell) };
  } finally {
    clearTimeout(timer);
    // An answer that is not read would keep its connection from those that come after it.
    patience.abort();
  }
}

async function readBytes(response: Response, tell?: Tell): Promise<ArrayBuffer> {
  if (!tell || !response.body) return response.arrayBuffer();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const reader = response.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    tell((bytes += part.value.length));
  }
  return new Blob(parts).arrayBuffer();
}
