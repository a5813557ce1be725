import { integrityOf } from "./digest";

/**
 * The Content-Security-Policy of every page: own origin only, no eval, nothing inline but the style and the script whose
 * digests it names. frame-ancestors works as a header only.
 */
export function securityPolicy(inline: { styles: readonly string[]; scripts: readonly string[] }): string {
  const hashes = (parts: readonly string[]) => parts.map((part) => ` '${integrityOf(part)}'`).join("");
  return [
    "default-src 'none'",
    `script-src 'self'${hashes(inline.scripts)}`,
    `style-src 'self'${hashes(inline.styles)}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
