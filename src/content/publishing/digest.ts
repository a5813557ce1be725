import { createHash } from "node:crypto";

/** Digest of a file in the form of Subresource Integrity and of CSP: `sha256-…`. */
export function integrityOf(content: string | Uint8Array): string {
  return `sha256-${createHash("sha256").update(content).digest("base64")}`;
}

/** First ten hex digits of a file's SHA-256, for its name. */
export function shortDigest(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 10);
}
