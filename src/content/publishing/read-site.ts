import { type Rollup } from "vite";
import { readStylesheet } from "./prune-style";
import { type Site } from "./publish";

/**
 * Takes from a finished bundle what the pages need, and takes the bare index.html out of it. Its stylesheet stays: each
 * page carries the part that it needs in itself and loads the whole when another page follows.
 * @throws {Error} when the bundle has no entry, no stylesheet or no index.html.
 */
export function readSite(bundle: Rollup.OutputBundle, base: string, renderer: Site["renderer"]): Site {
  const files = Object.values(bundle);
  const entry = files.find((file): file is Rollup.OutputChunk => file.type === "chunk" && file.isEntry);
  const index = bundle["index.html"];
  if (!entry || index?.type !== "asset") throw new Error("The bundle has no entry or no index.html");
  Reflect.deleteProperty(bundle, "index.html");
  const template = String(index.source);
  const sheet = files.find(
    (file) =>
      file.type === "asset" && template.includes(`href="${base}${file.fileName}"`) && file.fileName.endsWith(".css"),
  );
  if (sheet?.type !== "asset") throw new Error("index.html has no stylesheet");
  return {
    template: template.replace(/<link rel="(stylesheet|modulepreload)"[^>]*>/g, ""),
    style: readStylesheet(String(sheet.source).trim()),
    sheet: sheet.fileName,
    base,
    scripts: entry.imports,
    renderer,
  };
}
