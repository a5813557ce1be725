// What a request asks for, reduced to what the file server understands rightly.

/**
 * The encodings that a reader's browser takes and the build makes, the smallest first.
 * @param {string | string[] | undefined} header Accept-Encoding, RFC 9110, section 12.5.3
 * @returns {("br" | "gzip")[]}
 */
export function acceptedEncodings(header) {
  const refused = /;\s*q=0(\.0*)?\s*$/i;
  const named = String(header ?? "")
    .split(",")
    .filter((part) => !refused.test(part))
    .map((part) => part.split(";", 1)[0]?.trim().toLowerCase());
  return /** @type {const} */ (["br", "gzip"]).filter((name) => named.includes(name));
}

/**
 * Leaves only a single range of the form first-last or first-; a server may answer every other one with the whole file
 * (RFC 9110, section 14.2), and the condition If-Range likewise. The first byte alone is
 * such a case too: sirv takes its 0 for no end.
 * @param {import("node:http").IncomingHttpHeaders} headers changed in place
 */
export function usableRange(headers) {
  const parts = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(headers.range ?? "");
  const [, first, last] = parts ?? [];
  const unclear = last && (Number(last) < Number(first) || Number(last) === 0);
  if (!parts || unclear || headers["if-range"]) delete headers.range;
}
