import { list, parse, type Container, type Root } from "postcss";

/** A stylesheet that is read once and cut down for every page. */
export interface Stylesheet {
  root: Root;
  /** What stands in it that a page may need or not: classes, languages, ranges of letters. */
  classes: ReadonlySet<string>;
  languages: ReadonlySet<string>;
  ranges: ReadonlySet<string>;
  /** What it was cut down to, by what a page needs of it: most pages need the same as another one. */
  pruned: Map<string, string>;
}

/** Reads a stylesheet for `pruneStyle`. */
export function readStylesheet(css: string): Stylesheet {
  const root = parse(css);
  const [classes, languages, ranges] = [new Set<string>(), new Set<string>(), new Set<string>()];
  root.walkRules(({ selector }) => {
    for (const name of classesIn(selector)) classes.add(name);
    for (const tag of languagesIn(selector)) languages.add(tag);
  });
  root.walkDecls("unicode-range", ({ value }) => void ranges.add(value));
  return { root, classes, languages, ranges, pruned: new Map() };
}

/** Classes of what scripts add to a page that stands as the server sent it. */
const ADDED_BY_SCRIPTS = ["theme"];

/** What of a page decides which style it needs. */
export interface StyledPage {
  lang: string;
  direction: "ltr" | "rtl";
  html: string;
}

/**
 * The part of a stylesheet that a page needs: rules whose classes all stand in its HTML, and rules without classes;
 * those for another direction or language or for kiosks, which fetch the whole sheet, fonts none of whose letters stand
 * in the page, sheets of paper that nothing of it is printed on, and movements that nothing of it makes, are left out. The whole sheet is fetched for the
 * pages that follow without a request; see src/app/whole-style.ts.
 */
export function pruneStyle(stylesheet: Stylesheet, { lang, direction, html }: StyledPage): string {
  const written = [...html.matchAll(/ class="([^"]*)"/g)].flatMap((match) => (match[1] ?? "").split(" "));
  const classes = new Set([...ADDED_BY_SCRIPTS, ...written].filter((name) => stylesheet.classes.has(name)));
  const languages = [...stylesheet.languages].filter((tag) => tag === lang || html.includes(` lang="${tag}"`));
  const ranges = [...stylesheet.ranges].filter((range) => hasLetterOf(range, html));
  const needs = JSON.stringify([direction, [...classes].sort(), languages, ranges]);
  const style = stylesheet.pruned.get(needs) ?? prune(stylesheet.root, direction, classes, languages, ranges);
  stylesheet.pruned.set(needs, style);
  return style;
}

function prune(
  root: Root,
  direction: StyledPage["direction"],
  classes: ReadonlySet<string>,
  languages: readonly string[],
  ranges: readonly string[],
): string {
  const pruned = root.clone();
  pruned.walkComments((comment) => void comment.remove());
  pruned.walkRules((rule) => {
    const kept = list
      .comma(rule.selector)
      .filter((selector) => classesIn(selector).every((name) => classes.has(name)))
      .filter((selector) => direction === "rtl" || !selector.includes("[dir=rtl]"))
      .filter((selector) => !/\[data-(kiosk|keyboard)/.test(selector))
      .filter((selector) => languagesIn(selector).every((tag) => languages.includes(tag)));
    if (kept.length > 0) rule.selector = kept.join(",");
    else removeWithEmptyParents(rule.parent as Container, () => rule.remove());
  });
  pruned.walkAtRules("font-face", (face) => {
    // Devices have these letters; a kiosk that lacks them fetches the whole sheet.
    if (/cyrillic|latin-extended/.test(face.toString())) face.remove();
    face.walkDecls("unicode-range", ({ value }) => {
      if (!ranges.includes(value)) face.remove();
    });
  });
  const sheets = new Set<string>();
  pruned.walkDecls("page", ({ value }) => void sheets.add(value));
  pruned.walkAtRules("page", (page) => {
    if (page.params !== "" && !sheets.has(page.params)) page.remove();
  });
  const movements: string[] = [];
  pruned.walkDecls(/^animation/, ({ value }) => void movements.push(...value.split(/[\s,]+/)));
  pruned.walkAtRules("keyframes", (keyframes) => {
    if (!movements.includes(keyframes.params)) keyframes.remove();
  });
  return pruned.toString();
}

/** Languages that a selector is for: of `:lang(ti)` and `[lang=ti]`. */
function languagesIn(selector: string): string[] {
  return [...selector.matchAll(/lang(?:\(|=)"?([\w-]+)/g)].map((match) => match[1] ?? "");
}

/** Whether a page has a letter of a range such as `U+0400-04FF, U+6??, U+2116` (CSS Fonts, unicode-range). */
function hasLetterOf(range: string, html: string): boolean {
  const parts = range.split(",").map((part) => {
    const [first = "", last = first] = part.trim().slice(2).split("-");
    return `\\u{${first.replaceAll("?", "0")}}-\\u{${last.replaceAll("?", "F")}}`;
  });
  return new RegExp(`[${parts.join("")}]`, "u").test(html);
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
