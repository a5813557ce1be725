import { type Plugin } from "vite";
import { compressFolder, isCompressed } from "./publishing/compress";

/** Compresses the finished site, after every other plugin has written its files; not in a build that is not to be sent. */
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
        if (isCompressed()) await compressFolder(folder);
      },
    },
  };
}
