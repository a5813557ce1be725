import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { ICONS } from "../../ui/icon/icon-names";
import { type Geography } from "../map/geography";
import { shortDigest } from "./digest";

/**
 * All icons, and the outline of Sweden for locator maps, as one SVG of symbols, and the name it is published under.
 * Icons: Lucide (ISC).
 */
export function buildIconSheet(root: string, outline: Geography["outline"]): { fileName: string; content: string } {
  const symbols = Object.entries(ICONS).map(([name, lucide]) => {
    const file = readFileSync(resolve(root, `node_modules/lucide-static/icons/${lucide}.svg`), "utf8");
    const shapes = file
      .replace(/<!--[\s\S]*?-->/g, "")
      .replace(/<svg[^>]*>|<\/svg>/g, "")
      .replace(/\s*\n\s*/g, "");
    return `<symbol id="${name}" viewBox="0 0 24 24">${shapes}</symbol>`;
  });
  symbols.push(
    `<symbol id="sweden" viewBox="0 0 ${outline.width} ${outline.height}"><path d="${outline.path}"/></symbol>`,
  );
  const content = `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>`;
  return { fileName: `assets/icons.${shortDigest(content)}.svg`, content };
}
