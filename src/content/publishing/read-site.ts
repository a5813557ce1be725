import { type Rollup } from "vite";
import { type Site } from "./publish";

/**
 * Takes from a finished bundle what the pages need, and takes the stylesheet and the bare index.html out of it: every
 * page carries its style in itself.
 * @throws {Error} when the bundle has no entry, no stylesheet or no index.html.
 */
export function readSite(bundle: Rollup.OutputBundle, base: string, renderer: Site["renderer"]): Site {
  const files = Object.values(bundle);
  const entry = files.find((file): file is Rollup.OutputChunk => file.type === "chunk" && file.isEntry);
  const index = bundle["index.html"];
  if (!entry || index?.type !== "asset") throw new Error("The bundle has no entry or no index.html");
  const styles = files.flatMap((file) => (file.type === "asset" && file.fileName.endsWith(".css") ? [file] : []));
  if (styles.length === 0) throw new Error("The bundle has no stylesheet");
  for (const { fileName } of [...styles, index]) Reflect.deleteProperty(bundle, fileName);
  return {
    template: String(index.source).replace(/<link rel="(stylesheet|modulepreload)"[^>]*>/g, ""),
    style: styles
      .map(({ source }) => String(source))
      .join("")
      .trim(),
    base,
    scripts: entry.imports,
    renderer,
  };
}
