// The headers that every server of the site sends; the Content-Security-Policy proper stands in each page, with the digests of its own style and script.

/** @type {Readonly<Record<string, string>>} */
export const HEADERS = {
  "content-security-policy": "frame-ancestors 'none'",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
  "referrer-policy": "same-origin",
  "x-content-type-options": "nosniff",
};

/**
 * Files whose names hold a digest never change; all others are asked for anew each time.
 * @param {string} path
 */
export function cacheRule(path) {
  return /^\/(assets|packs)\//.test(path) ? "public, max-age=31536000, immutable" : "no-cache";
}
