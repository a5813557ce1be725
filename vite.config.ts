import { defineConfig } from "vite";
import { basePath } from "./deploy/base.mjs";
import { VitePWA } from "vite-plugin-pwa";
import { bundleFiles } from "./src/content/publishing/bundle-files";
import { compressPlugin } from "./src/content/compress-plugin";
import { contentPlugin } from "./src/content/vite-plugin";

/** Path under which the site lives, for example /fotfaste/ ; set by FOTFASTE_BASE. */
const base = basePath();

const FOLDER = "dist";

/** What only kiosks need lies in a folder of its own, so that phones do not keep it. */
const KIOSK = /\/src\/features\/(kiosk|staff)\/|virtual:kiosk/;

/** What is kept on a device after the rest lies in a folder of its own: the features that are not read every day. */
const LATER = /\/src\/features\/(find|visit|later)\//;

/** The folder of a built file, by the paths of what it was built from. */
function folderOf(paths: readonly string[]): string {
  if (paths.some((path) => KIOSK.test(path))) return "assets/kiosk/";
  return paths.some((path) => LATER.test(path)) ? "assets/later/" : "assets/";
}

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
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: "first", tags: ["$initial"] }] },
        chunkFileNames: ({ moduleIds }) => `${folderOf(moduleIds)}[name]-[hash].js`,
        assetFileNames: ({ originalFileNames }) =>
          `${folderOf(originalFileNames.map((name) => `/${name}`))}[name]-[hash][extname]`,
      },
    },
  },
  // The only worker watches a kiosk.
  worker: { rolldownOptions: { output: { entryFileNames: "assets/kiosk/[name]-[hash].js" } } },
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
          "assets/**/*.{js,svg,css,woff2}",
          "kiosk/*.json",
          "index.html",
          "offline/index.html",
          "staff/index.html",
          "*/shell/index.html",
          "packs/**/*.json",
          "data/**/*.json",
          "taken-back.json",
        ],
        maximumFileSizeToCacheInBytes: 4_000_000,
        manifestTransforms: [
          async (entries) => {
            const files = await bundleFiles(
              FOLDER,
              entries.map(({ url }) => url),
            );
            return { manifest: files.map((file) => ({ ...file, size: file.bytes, revision: null })), warnings: [] };
          },
        ],
      },
    }),
    compressPlugin(),
  ],
});
