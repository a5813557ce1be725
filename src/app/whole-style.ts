let loaded: Promise<() => void> | null = null;

/**
 * Waits for the whole stylesheet. A page as the server sent it carries only the style that it needs itself; fetching the
 * rest at once would lay the page out a second time, which blocks a cheap phone. Without the sheet a page is plain but
 * readable, so it is drawn all the same.
 * @returns a function that puts the style into force. It is called with the page that needs it: the page before, which
 * does not, is then never laid out a second time, which on a long page took longer than drawing the next one.
 */
export function wholeStyle(): Promise<() => void> {
  const { sheet } = document.documentElement.dataset;
  return (loaded ??= sheet ? loadSheet(sheet) : Promise.resolve(() => undefined));
}

/** Fetches a stylesheet. @returns a function that puts it into force, which does nothing where the sheet did not come. */
export function loadSheet(sheet: string): Promise<() => void> {
  return new Promise((resolve) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = sheet;
    link.media = "not all";
    link.onerror = () => resolve(() => undefined);
    link.onload = () => {
      leaveOutFonts(link.sheet);
      resolve(() => {
        if (link.media !== "all") link.media = "all";
      });
    };
    document.head.append(link);
  });
}

/**
 * Takes out of a sheet the fonts that the page has in force: a browser that meets one a second time fetches it anew and
 * lays the page out with and without it.
 */
function leaveOutFonts(sheet: CSSStyleSheet | null): void {
  if (!sheet) return;
  const inForce = new Set([...document.styleSheets].filter((other) => other !== sheet).flatMap(fontsOf));
  const rules = [...sheet.cssRules];
  for (let at = rules.length - 1; at >= 0; at -= 1)
    if (rules[at] instanceof CSSFontFaceRule && inForce.has(rules[at]?.cssText ?? "")) sheet.deleteRule(at);
}

function fontsOf({ cssRules }: CSSStyleSheet): string[] {
  return [...cssRules].filter((rule) => rule instanceof CSSFontFaceRule).map(({ cssText }) => cssText);
}
