import { type Rollup } from "vite";
import { isLater } from "../site-files";
import { readStylesheet } from "./prune-style";
import { type Site } from "./publish";

/**
 * Takes from a finished bundle what the pages need, and takes the bare index.html out of it. Its stylesheet stays: each
 * page carries the part that it needs in itself, be it of the sheet for later pages, and loads the whole when another page
 * follows.
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
  const later = files.filter(
    (file): file is Rollup.OutputAsset =>
      file.type === "asset" && isLater(file.fileName) && file.fileName.endsWith(".css"),
  );
  return {
    template: template.replace(/<link rel="(stylesheet|modulepreload)"[^>]*>/g, ""),
    style: readStylesheet([sheet, ...later].map(({ source }) => String(source).trim()).join("\n")),
    sheet: sheet.fileName,
    base,
    scripts: entry.imports,
    renderer,
  };
}
