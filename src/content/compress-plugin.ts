import { type Plugin } from "vite";
import { compressFolder } from "./publishing/compress";

/**
 * Compresses the finished site, after every other plugin has written its files. With FOTFASTE_UNCOMPRESSED set it does
 * not: for builds that a test makes and throws away.
 */
export function compressPlugin(): Plugin {
  let folder = "";
  return {
    name: "fotfaste-compress",
    apply: "build",
    enforce: "post",
    configResolved(config) {
      folder = config.build.outDir;
    },
    closeBundle: {
      order: "post",
      sequential: true,
      async handler() {
        if (!process.env["FOTFASTE_UNCOMPRESSED"]) await compressFolder(folder);
      },
    },
  };
}
