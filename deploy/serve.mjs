// A small server for the finished site: precompressed files, cache rules, security headers, 404 pages in the reader's language.
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import process from "node:process";
import sirv from "sirv";
import { HEADERS, cacheRule } from "./headers.mjs";

/** The path under which the site lives, from FOTFASTE_BASE, with a slash at both ends. */
export function basePath() {
  return `/${(process.env.FOTFASTE_BASE ?? "").replace(/^\/+|\/+$/g, "")}/`.replace("//", "/");
}

/**
 * Serves a built site until the returned server is closed.
 * @param {{ folder: string, port: number, base?: string }} options port 0 takes any free one
 * @returns {Promise<import("node:http").Server>} listening on this machine's localhost only
 */
export function serve({ folder, port, base = basePath() }) {
  const files = sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => response.setHeader("cache-control", cacheRule(path)),
  });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    if (!request.url?.startsWith(base)) return missing(response, folder, "");
    request.url = request.url.slice(base.length - 1);
    files(request, response, () => missing(response, folder, request.url ?? ""));
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => resolve(server));
  });
}

/**
 * Answers 404 with the page of the language in the address, else with the one that belongs to no language.
 * @param {import("node:http").ServerResponse} response
 * @param {string} folder
 * @param {string} url
 */
function missing(response, folder, url) {
  const language = /^\/([a-z0-9-]+)\//.exec(url)?.[1];
  const own = join(folder, language ?? "", "404.html");
  const page = readFileSync(existsSync(own) ? own : join(folder, "404.html"));
  response.writeHead(404, { "content-type": "text/html; charset=utf-8", "cache-control": "no-cache" });
  response.end(page);
}
