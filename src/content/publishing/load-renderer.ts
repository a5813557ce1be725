import { resolve } from "node:path";
import { runnerImport, type Plugin } from "vite";
import { type Site } from "./publish";

/** Styles have no part in rendering to HTML. */
const withoutStyles: Plugin = {
  name: "fotfaste-without-styles",
  enforce: "pre",
  resolveId: (id) => (/\.css(\?url)?$/.test(id) ? "\0no-style" : undefined),
  load: (id) => (id === "\0no-style" ? "export default ''" : undefined),
};

/** Loads the components that pages are prerendered with, as they will run in the browser. */
export async function loadRenderer(root: string, base: string, iconSheet: string): Promise<Site["renderer"]> {
  const { module } = await runnerImport<Site["renderer"]>(resolve(root, "src/prerender/prerender.tsx"), {
    configFile: false,
    base,
    define: { "import.meta.env.ICON_SHEET": JSON.stringify(iconSheet) },
    logLevel: "error",
    plugins: [withoutStyles],
  });
  return module;
}
