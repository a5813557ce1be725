// A small server for the finished site: precompressed files, cache rules, security headers, 404 pages in the reader's language.
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { basePath } from "./base.mjs";
import { ASKED_ANEW, HEADERS, METHODS, REFUSED_PATHS, TRANSPORT_SECURITY, cacheRule, typeOf } from "./headers.mjs";
import { acceptedEncodings, usableRange } from "./request.mjs";

const REFUSED = new RegExp(REFUSED_PATHS);

/**
 * Looks through a built site as it lies there now.
 * @param {string} folder
 * @returns {import("sirv").RequestHandler} what answers with its files
 */
export function readFiles(folder) {
  return sirv(folder, { etag: true, brotli: true, gzip: true, extensions: [] });
}

/**
 * Serves a built site, as it lies there now, until the returned server is closed.
 * @param {{ folder: string, port: number, base?: string, files?: import("sirv").RequestHandler }} options port 0 takes
 * any free one; `files` are those of the folder, where they have been read before
 * @returns {Promise<import("node:http").Server>} listening on this machine's localhost only
 */
export function serve({ folder, port, base = basePath(), files = readFiles(folder) }) {
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    if (request.headers["x-forwarded-proto"] === "https")
      response.setHeader("strict-transport-security", TRANSPORT_SECURITY);
    response.setHeader("cache-control", ASKED_ANEW);
    if (!METHODS.includes(request.method ?? "")) return refuseMethod(response);

    const { path, query, raw } = readAddress(request.url ?? "");
    const language = raw.startsWith(base) ? /^([a-z0-9-]+)\//.exec(raw.slice(base.length))?.[1] : undefined;
    if (path && `${path}/` === base) return redirect(response, base, query);
    const own = path.startsWith(base) ? path.slice(base.length - 1) : "/.outside";
    if (REFUSED.test(own)) return missing(request, response, folder, language);

    const file = own.endsWith("/") ? `${own}index.html` : own;
    request.url = file;
    const whole = request.headers.range === undefined;
    usableRange(request.headers);
    request.headers["accept-encoding"] = acceptedEncodings(request.headers["accept-encoding"]).join(", ");
    response.setHeader("accept-ranges", "bytes");
    if (whole) response.setHeader("cache-control", cacheRule(file));
    response.setHeader("content-type", typeOf(file));
    files(request, response, () => {
      if (isFolder(folder, own)) redirect(response, `${path}/`, query);
      else missing(request, response, folder, language);
    });
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => resolve(server));
  });
}

/**
 * The path and the query of a request. No file's name holds a percent sign: one that is left after decoding leads nowhere.
 * @param {string} url
 */
function readAddress(url) {
  const mark = url.indexOf("?");
  const raw = mark < 0 ? url : url.slice(0, mark);
  const query = mark < 0 ? "" : url.slice(mark);
  try {
    const path = decodeURIComponent(raw);
    return { path: path.includes("%") ? "" : path, query, raw };
  } catch (error) {
    if (error instanceof URIError) return { path: "", query, raw };
    throw error;
  }
}

/** @param {import("node:http").ServerResponse} response */
function refuseMethod(response) {
  response.writeHead(405, { allow: METHODS.join(", "), "content-type": typeOf("405.txt"), connection: "close" });
  response.end("Only GET and HEAD are answered here.\n");
}

/**
 * Whether a folder with a page lies under a path; only plain names, so that nothing leaves the site.
 * @param {string} folder
 * @param {string} path
 */
function isFolder(folder, path) {
  return /^[\w/-]+$/.test(path) && existsSync(join(folder, path, "index.html"));
}

/**
 * @param {import("node:http").ServerResponse} response
 * @param {string} path
 * @param {string} query with its question mark
 */
function redirect(response, path, query) {
  response.removeHeader("content-type");
  response.removeHeader("accept-ranges");
  response.setHeader("cache-control", ASKED_ANEW);
  response.writeHead(301, { location: path + query });
  response.end();
}

/**
 * Answers 404 with the page of the language in the address, else with the one that belongs to no language.
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {string} folder
 * @param {string | undefined} language
 */
function missing(request, response, folder, language) {
  const own = join(folder, language ?? "", "404.html");
  const page = existsSync(own) ? own : join(folder, "404.html");
  const encoding = acceptedEncodings(request.headers["accept-encoding"]).find((name) => existsSync(page + END[name]));
  response.removeHeader("accept-ranges");
  response.setHeader("cache-control", ASKED_ANEW);
  response.setHeader("content-type", typeOf(page));
  if (encoding) response.setHeader("content-encoding", encoding);
  const body = readFileSync(page + (encoding ? END[encoding] : ""));
  response.writeHead(404, { "content-length": body.length });
  response.end(request.method === "HEAD" ? undefined : body);
}

/** How the compressed copies of a file are called. */
const END = { br: ".br", gzip: ".gz" };
