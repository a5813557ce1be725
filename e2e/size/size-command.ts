import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const FOLDER = "dist";
const KB = 1024;

/** A budget of DESIGN, section 7: what it counts, how much that is in bytes of brotli, and how much it may be. */
export interface Budget {
  what: string;
  bytes: number;
  limit: number;
}

/** Bytes of a file in brotli: of the twin that the build made, or, for what it leaves as it is, made here. */
function brotli(file: string): number {
  const twin = join(FOLDER, `${file}.br`);
  if (existsSync(twin)) return statSync(twin).size;
  return brotliCompressSync(readFileSync(join(FOLDER, file)), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
    .length;
}

function largest(files: readonly string[]): { file: string; bytes: number } {
  return files
    .map((file) => ({ file, bytes: brotli(file) }))
    .reduce((one, other) => (other.bytes > one.bytes ? other : one));
}

/** Scripts that a script imports: at once, or when it is asked for. */
function importsOf(file: string, kind: "at once" | "on demand"): string[] {
  const pattern = kind === "at once" ? /(?:from|import) ?"(\.\.?\/[^"]+\.js)"/g : /import\([`"](\.\.?\/[^"`]+\.js)/g;
  return [...readFileSync(join(FOLDER, file), "utf8").matchAll(pattern)].map((match) =>
    posix.join(posix.dirname(file), match[1] ?? ""),
  );
}

/** Scripts with all that they import at once. */
function withImports(entries: readonly string[]): Set<string> {
  const found = new Set(entries);
  for (const file of found) for (const script of importsOf(file, "at once")) found.add(script);
  return found;
}

/** Features that are fetched on every first visit, when the page already answers. */
const FETCHED_AT_START = ["awake", "listen"];

/**
 * What the service worker fetches to keep the app, what all languages share and a language, when the page itself has
 * fetched what every page needs at once. Fonts come besides, for readers whose page uses them.
 */
function installed(own: readonly string[], language: string): string[] {
  const wanted = ["shell", "data", language].map((name) => new RegExp(`^bundles/${name}\\.[^.]+\\.json$`));
  const bundles = own.filter((file) => wanted.some((pattern) => pattern.test(file)));
  if (bundles.length !== wanted.length) throw new Error(`There are not all bundles for ${language}`);
  return ["service-worker.js", ...bundles];
}

/** Files that a device keeps which keeps every language: what the service worker lists, and the fonts. */
function keptOffline(own: readonly string[]): string[] {
  const worker = readFileSync(join(FOLDER, "service-worker.js"), "utf8");
  const listed = [...worker.matchAll(/["`]?url["`]?:["`]([^"`]+)["`]/g)]
    .map((match) => match[1] ?? "")
    .filter((file) => !file.startsWith("bundles/"));
  if (listed.length === 0) throw new Error("The service worker lists no files");
  return [...new Set([...listed, ...own.filter((file) => file.endsWith(".woff2")), "service-worker.js"])];
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
  const atOnce = withImports(entries);
  const onDemand = new Set([...atOnce].flatMap((file) => importsOf(file, "on demand")));
  const atStart = [...onDemand].filter((file) => FETCHED_AT_START.some((name) => file.startsWith(`assets/${name}-`)));
  const first = new Set([...atOnce, ...withImports(atStart)]);
  const features = [...onDemand].map((file) => ({
    file,
    bytes: sum([...withImports([file])].filter((script) => !first.has(script))),
  }));
  const map = features.filter(({ file }) => file.startsWith("assets/map-page-"));
  const drawing = own.filter((file) => file.startsWith("data/map"));
  const finding = features.filter(({ file }) => file.startsWith("assets/later/find-page-"));
  const later = largest(own.filter((file) => file.startsWith("packs/later/")));
  const shared = sum(own.filter((file) => file.startsWith("data/later/occupations")));
  const languages = own.flatMap((file) => /^([^/]+)\/shell\/index\.html$/.exec(file)?.[1] ?? []);
  const heaviest = languages
    .map((language) => ({ language, bytes: sum(installed(own, language)) }))
    .reduce((one, other) => (other.bytes > one.bytes ? other : one));
  const feature = features.reduce((one, other) => (other.bytes > one.bytes ? other : one));
  return [
    { what: `HTML of the largest page (${html.file})`, bytes: html.bytes, limit: 13.5 * KB },
    { what: "scripts before the page answers a touch", bytes: sum(atOnce), limit: 15 * KB },
    { what: "all scripts of the first load", bytes: sum(first), limit: 35 * KB },
    { what: `largest pack (${pack.file})`, bytes: pack.bytes, limit: 60 * KB },
    { what: `largest feature (${feature.file})`, bytes: feature.bytes, limit: 25 * KB },
    {
      what: "the map with its shapes",
      bytes: map.reduce((total, { bytes }) => total + bytes, sum(drawing)),
      limit: 60 * KB,
    },
    {
      what: "finding what fits, with its words and occupations",
      bytes: finding.reduce((total, { bytes }) => total + bytes, later.bytes + shared),
      limit: 60 * KB,
    },
    {
      what: `its words and occupations in one language, with those of visits (${later.file})`,
      bytes: later.bytes,
      limit: 40 * KB,
    },
    {
      what: "all figures (data/atlas)",
      bytes: sum(own.filter((file) => file.startsWith("data/atlas"))),
      limit: 40 * KB,
    },
    {
      what: `installing the app with a language (${heaviest.language}) and the shared data, without fonts`,
      bytes: heaviest.bytes,
      limit: 150 * KB,
    },
    {
      what: "what follows a language when that is kept: finding what fits and visits",
      bytes: later.bytes + sum(own.filter((file) => file.startsWith("bundles/later."))),
      limit: 90 * KB,
    },
    { what: "the whole site, all languages, kept offline", bytes: sum(keptOffline(own)), limit: 8 * KB * KB },
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
