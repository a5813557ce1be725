import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { compressFolder } from "../../src/content/publishing/compress";

/** A temporary folder that a test throws away. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), "fotfaste-test-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Long enough that every form of compression makes it smaller. */
function page(title: string, base: string): string {
  const rows = Array.from({ length: 40 }, (_, row) => `<p>${title}, ${row}</p>`).join("");
  return `<!doctype html><title>${title}</title><link rel="icon" href="${base}icons/icon.svg">${rows}`;
}

/** One file of every kind that the built site holds or may hold. `mark` makes the files of one version differ from another's. */
export function tinySiteFiles(mark = "one", base = "/"): Record<string, string | Uint8Array> {
  return {
    "index.html": page(`Choose ${mark}`, base),
    "404.html": page("Missing, no language", base),
    "offline/index.html": page("Offline", base),
    "sv/index.html": page(`Hem ${mark}`, base),
    "sv/404.html": page("Sidan finns inte", base),
    "sv/app.webmanifest": JSON.stringify({ name: "Fotfäste", start_url: `${base}sv/` }),
    "ar/index.html": page(`الرئيسية ${mark}`, base),
    "ar/404.html": page("الصفحة غير موجودة", base),
    "sv/municipalities/are/index.html": page(`Åre ${mark}`, base),
    [`assets/index-${mark}.js`]: `console.info(${JSON.stringify("x".repeat(300))}, "${mark}");`,
    [`assets/index-${mark}.css`]: "p { color: green }\n".repeat(20),
    "assets/onest-latin.woff2": Uint8Array.from({ length: 300 }, (_, byte) => byte % 256),
    [`packs/sv.${mark}.json`]: JSON.stringify({ words: { mark, text: "å".repeat(200) } }),
    [`data/figures.${mark}.json`]: JSON.stringify({
      mark,
      figures: Array.from({ length: 100 }, (_, figure) => figure),
    }),
    "service-worker.js": `self.addEventListener("fetch", () => {}); // ${mark} ${"y".repeat(200)}`,
    "withdrawn.json": JSON.stringify(Array.from({ length: 20 }, () => mark)),
    "icons/icon.svg": `<svg xmlns="http://www.w3.org/2000/svg">${"<path d='M0 0'/>".repeat(20)}</svg>`,
    "icons/icon-192.png": Uint8Array.from({ length: 200 }, (_, byte) => byte),
    "recordings/sv/welcome.mp3": Uint8Array.from({ length: 4000 }, (_, byte) => byte % 251),
  };
}

/** Writes a tiny site as the build would, with the compressed copies beside the files. */
export async function writeTinySite(folder: string, mark = "one", base = "/"): Promise<void> {
  writeFiles(folder, tinySiteFiles(mark, base));
  await compressFolder(folder);
}

export function writeFiles(folder: string, files: Record<string, string | Uint8Array>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

export const DAY = 24 * 60 * 60 * 1000;

/** Sets when all files of a folder were written, as if it had been built then. */
export function builtAt(folder: string, when: Date): void {
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" }))
    utimesSync(join(folder, path), when, when);
}
