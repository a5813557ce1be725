import { readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { resolve } from "node:path";
import { defineConfig } from "vite";
import { basePath } from "./deploy/base.mjs";
import { VitePWA } from "vite-plugin-pwa";
import { type SiteFile } from "./src/content/site-files";
import { integrityOf } from "./src/content/publishing/digest";
import { compressPlugin } from "./src/content/compress-plugin";
import { contentPlugin } from "./src/content/vite-plugin";

/** Path under which the site lives, for example /fotfaste/ ; set by FOTFASTE_BASE. */
const base = basePath();

const FOLDER = "dist";

export default defineConfig({
  base,
  build: {
    outDir: FOLDER,
    target: ["chrome89", "safari15", "firefox90"],
    modulePreload: false,
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    reportCompressedSize: false,
    // What every page needs at once is one file: features that share parts of it do not split it up.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "first", tags: ["$initial"] }] } } },
  },
  plugins: [
    contentPlugin(new Date().toISOString().slice(0, 10)),
    VitePWA({
      strategies: "injectManifest",
      srcDir: "src/worker",
      filename: "service-worker.ts",
      injectRegister: false,
      manifest: false,
      injectManifest: {
        globPatterns: [
          "assets/*.{js,svg,css,woff2}",
          "index.html",
          "offline/index.html",
          "*/shell/index.html",
          "packs/*.json",
          "data/*.json",
        ],
        maximumFileSizeToCacheInBytes: 4_000_000,
        manifestTransforms: [
          (entries) => ({
            manifest: entries.map(({ url, size }) => ({ ...describeFile(url), size, revision: null })),
            warnings: [],
          }),
        ],
      },
    }),
    compressPlugin(),
  ],
});

/** Digest of a finished file, and its bytes as they will come over the network. */
function describeFile(url: string): SiteFile {
  const content = readFileSync(resolve(FOLDER, url));
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  const bytes = url.endsWith(".woff2") ? content.length : brotliCompressSync(content, quality).length;
  return { url, integrity: integrityOf(content), bytes };
}
