import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const FOLDER = "dist";
const KB = 1024;

/** A budget of DESIGN, section 7: what it counts, how much that is in bytes of brotli, and how much it may be. */
export interface Budget {
  what: string;
  bytes: number;
  limit: number;
}

function brotli(file: string): number {
  return brotliCompressSync(readFileSync(join(FOLDER, file)), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
    .length;
}

function largest(files: readonly string[]): { file: string; bytes: number } {
  return files
    .map((file) => ({ file, bytes: brotli(file) }))
    .reduce((one, other) => (other.bytes > one.bytes ? other : one));
}

/** Scripts that a file brings in: by its HTML, or by import from another script. */
function scriptsOf(file: string, kind: "static" | "any"): string[] {
  const pattern = kind === "static" ? /(?:from|import) ?"\.\/([^"]+\.js)"/g : /"\.\/([^"]+\.js)"|`\.\/([^`]+\.js)`/g;
  return [...readFileSync(join(FOLDER, file), "utf8").matchAll(pattern)].map(
    (match) => `assets/${match[1] ?? match[2] ?? ""}`,
  );
}

function withImports(entries: readonly string[], kind: "static" | "any"): Set<string> {
  const found = new Set(entries);
  for (const file of found) for (const script of scriptsOf(file, kind)) found.add(script);
  return found;
}

/** Measures the built site against every budget. */
export function measure(): Budget[] {
  const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/"));
  const own = files.filter((file) => /\.\w+$/.test(file) && !/\.(br|gz)$/.test(file));
  const page = readFileSync(join(FOLDER, "en/municipalities/are/index.html"), "utf8");
  const entries = [...page.matchAll(/<script[^>]+src="\/([^"]+)"|rel="modulepreload"[^>]+href="\/([^"]+)"/g)].map(
    (match) => match[1] ?? match[2] ?? "",
  );
  const sum = (list: Iterable<string>) => [...list].reduce((total, file) => total + brotli(file), 0);
  const html = largest(own.filter((file) => file.endsWith(".html")));
  const pack = largest(own.filter((file) => file.startsWith("packs/")));
  const first = withImports(entries, "any");
  const features = own.filter((file) => /^assets\/.*\.js$/.test(file) && !first.has(file));
  const feature = features.length > 0 ? largest(features) : undefined;
  return [
    { what: `HTML of the largest page (${html.file})`, bytes: html.bytes, limit: 13.5 * KB },
    { what: "scripts before the page answers a touch", bytes: sum(withImports(entries, "static")), limit: 15 * KB },
    { what: "all scripts of the first load", bytes: sum(first), limit: 35 * KB },
    { what: `largest pack (${pack.file})`, bytes: pack.bytes, limit: 60 * KB },
    ...(feature
      ? [{ what: `largest chunk of a feature (${feature.file})`, bytes: feature.bytes, limit: 25 * KB }]
      : []),
    { what: "the whole site, all languages", bytes: sum(own), limit: 8 * KB * KB },
  ];
}

/** `npm run size`: prints the budgets as a table. Returns 1 when one is exceeded. */
export function main(): number {
  const budgets = measure();
  console.table(
    Object.fromEntries(
      budgets.map(({ what, bytes, limit }) => [
        what,
        { KB: (bytes / KB).toFixed(2), limit: (limit / KB).toFixed(1), ok: bytes <= limit ? "yes" : "NO" },
      ]),
    ),
  );
  return budgets.some(({ bytes, limit }) => bytes > limit) ? 1 : 0;
}
