// What every server of the site says about its files, in one place: the Node server asks here, and the nginx configuration is written from here.

/**
 * Sent with every answer. The page's own Content-Security-Policy stands in the page, with the digests of its style and
 * script; a browser keeps to both, so this one says only what no page changes, and nothing about script-src and style-src.
 * @type {Readonly<Record<string, string>>}
 */
export const HEADERS = {
  "content-security-policy": [
    "base-uri 'none'",
    "connect-src 'self'",
    "font-src 'self'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "frame-src 'none'",
    "img-src 'self'",
    "manifest-src 'self'",
    "media-src 'self'",
    "object-src 'none'",
    "worker-src 'self'",
  ].join("; "),
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": [
    "accelerometer",
    "camera",
    "display-capture",
    "geolocation",
    "gyroscope",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "usb",
  ]
    .map((feature) => `${feature}=()`)
    .join(", "),
  "referrer-policy": "same-origin",
  vary: "Accept-Encoding",
  "x-content-type-options": "nosniff",
};

/** Sent only over TLS, as RFC 6797, section 7.2, demands. Says nothing about other sites below the same name. */
export const TRANSPORT_SECURITY = "max-age=31536000";

/** What a server of the site answers; everything else gets 405. */
export const METHODS = ["GET", "HEAD"];

/**
 * Folders whose files hold a digest in their name, and so never change. They are kept for ever when they are sent whole;
 * a part of a file, or the answer that there is no such part, is not.
 */
export const HASHED_FOLDERS = ["assets", "packs", "data", "bundles"];

export const CACHED_FOR_EVER = "public, max-age=31536000, immutable";
/** Kept, but asked for anew each time: the answer is 304 while nothing has changed. */
export const ASKED_ANEW = "no-cache";
/** Not kept at all. */
export const NEVER_KEPT = "no-store";

/**
 * Files that say which version a device takes or throws away. A copy of one that was damaged on its way, but came with the
 * right headers, would be kept by the browser and vouched for by every later 304: no new version would ever come.
 */
export const STEERING_FILES = ["service-worker.js", "withdrawn.json"];

/**
 * Paths that are answered with 404 although a file may lie there: hidden files, the compressed copies (sent only in the
 * place of the file itself), and the pages that say that something is missing. Understood by JavaScript and PCRE alike.
 */
export const REFUSED_PATHS = String.raw`/\.|\.(br|gz)$|/404\.html$`;

/**
 * Types by the end of a file's name.
 * @type {Readonly<Record<string, string>>}
 */
export const TYPES = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  webmanifest: "application/manifest+json; charset=utf-8",
  svg: "image/svg+xml; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  vtt: "text/vtt; charset=utf-8",
  png: "image/png",
  jpg: "image/jpeg",
  webp: "image/webp",
  avif: "image/avif",
  ico: "image/x-icon",
  woff2: "font/woff2",
  pdf: "application/pdf",
  mp3: "audio/mpeg",
  m4a: "audio/mp4",
  ogg: "audio/ogg",
  opus: "audio/ogg",
  webm: "video/webm",
  mp4: "video/mp4",
};

export const UNKNOWN_TYPE = "application/octet-stream";

const HASHED = new RegExp(`^/(?:${HASHED_FOLDERS.join("|")})/`);

/**
 * How long a file may be kept: for ever when its name holds a digest, not at all when it steers, else until it is asked for
 * anew.
 * @param {string} path below the site's base, with a slash at its start
 */
export function cacheRule(path) {
  if (STEERING_FILES.includes(path.slice(1))) return NEVER_KEPT;
  return HASHED.test(path) ? CACHED_FOR_EVER : ASKED_ANEW;
}

/**
 * The type of a file, by the end of its name.
 * @param {string} path
 */
export function typeOf(path) {
  return TYPES[/\.(\w+)$/.exec(path)?.[1] ?? ""] ?? UNKNOWN_TYPE;
}
