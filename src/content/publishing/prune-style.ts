import { list, parse, type Container, type Root } from "postcss";

/** A stylesheet that is read once and cut down for every page. */
export type Stylesheet = Root;

/** Reads a stylesheet for `pruneStyle`. */
export function readStylesheet(css: string): Stylesheet {
  return parse(css);
}

/** Classes of what scripts add to a page that stands as the server sent it. */
const ADDED_BY_SCRIPTS = ["theme"];

/**
 * The part of a stylesheet that a page needs: rules whose classes all stand in its HTML, and rules without classes,
 * those for the other direction left out. The whole sheet is fetched for the pages that follow without a request; see src/app/whole-style.ts.
 */
export function pruneStyle(stylesheet: Stylesheet, html: string, direction: "ltr" | "rtl"): string {
  const written = [...html.matchAll(/ class="([^"]*)"/g)].flatMap((match) => (match[1] ?? "").split(" "));
  const classes = new Set([...ADDED_BY_SCRIPTS, ...written]);
  const pruned = stylesheet.clone();
  pruned.walkComments((comment) => void comment.remove());
  pruned.walkRules((rule) => {
    const kept = list
      .comma(rule.selector)
      .filter((selector) => classesIn(selector).every((name) => classes.has(name)))
      .filter((selector) => direction === "rtl" || !selector.includes("[dir=rtl]"));
    if (kept.length > 0) rule.selector = kept.join(",");
    else removeWithEmptyParents(rule.parent as Container, () => rule.remove());
  });
  return pruned.toString();
}

function classesIn(selector: string): string[] {
  return [...selector.matchAll(/\.([a-z][\w-]*)/g)].map((match) => match[1] ?? "");
}

function removeWithEmptyParents(parent: Container, remove: () => void): void {
  remove();
  if (parent.type === "atrule" && parent.nodes?.length === 0) {
    removeWithEmptyParents(parent.parent as Container, () => parent.remove());
  }
}
