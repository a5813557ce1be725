import { securityPolicy } from "./security-policy";

/**
 * Sets the theme chosen on this device before the first paint; `theme` is the name in src/app/frame/theme.ts. On a kiosk
 * links touched before the page's own script has begun leave nothing in the history, as src/app/links-on-kiosk.ts has it
 * from then on.
 */
const FIRST_SCRIPT =
  "try{document.documentElement.dataset.theme=localStorage.theme;" +
  'localStorage.kiosk&&(onclick=e=>(e=e.target.closest("a"))&&(e.origin==origin&&location.replace(e),!1))}catch{}';

/** What has no content in pictures drawn within the page. */
const EMPTY = /><\/(?:use|path|stop|circle|ellipse|rect)>/g;

/** What a page's HTML says about itself. */
export interface PageHead {
  lang: string;
  dir: "ltr" | "rtl";
  title: string;
  /** data-… attributes of <html>. */
  data: Record<string, string>;
  /** Elements for <head>, already HTML. */
  links: string[];
  body: string;
}

/** Writes text so that it stands as text in HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/**
 * Fills the built index.html, whose stylesheet has been taken out, for one page.
 * @param style is put into the page; null for a page that links to the whole sheet
 */
export function fillTemplate(
  template: string,
  style: string | null,
  { lang, dir, title, data, links, body }: PageHead,
): string {
  const attributes = Object.entries({
    lang,
    dir,
    ...Object.fromEntries(Object.entries(data).map(([key, value]) => [`data-${key}`, value])),
  });
  const head = [
    `<meta http-equiv="content-security-policy" content="${securityPolicy({ styles: style === null ? [] : [style], scripts: [FIRST_SCRIPT] })}">`,
    `<title>${escapeHtml(title)}</title>`,
    `<script>${FIRST_SCRIPT}</script>`,
    ...links,
    ...(style === null ? [] : [`<style>${style}</style>`]),
  ];
  return (
    template
      .replace(/>\s+</g, "><")
      .replace(/ \/>/g, ">")
      .replace(/<html[^>]*>/, `<html ${attributes.map(([key, value]) => `${key}="${escapeHtml(value)}"`).join(" ")}>`)
      .replace("<!--head-->", () => head.join(""))
      // Shorter, and the same to a browser: a page has a hundred icons.
      .replace("<!--body-->", () => body.replace(EMPTY, "/>").replaceAll("<br/>", "<br>"))
  );
}
