import { afterPaint } from "./after-paint";

/**
 * From the first moment of a page on a kiosk on, links within the site take the place of the page before in the history,
 * and no link leads out of it: a touch may come before the rest of the kiosk is there. Takes over from the script that
 * stands in the page itself, in src/content/publishing/page-template.ts.
 */
export function leadWithoutHistory(): void {
  onclick = null;
  addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
    if (!link || event.defaultPrevented) return;
    event.preventDefault();
    if (link.origin === location.origin) void afterPaint().then(() => location.replace(link.href));
  });
}
