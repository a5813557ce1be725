import { type Page } from "@playwright/test";

/** What a finger can touch on a page, compared with what it needs. Names tell where each stands. */
export interface TargetReport {
  /** How many there are. */
  count: number;
  /** Smaller than a target in one direction: name, width and height in millimetres. */
  small: string[];
  /** Closer together than two targets may be: names, and the distance in millimetres. */
  close: string[];
  /** Links in running text, which WCAG 2.5.8 leaves out: what they stand in. */
  inText: string[];
}

/** Measures every visible link, button and field of a page in the sizes that hold on its screen. */
export function measureTargets(page: Page): Promise<TargetReport> {
  return page.evaluate(() => {
    const millimetre = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--kiosk-mm"));
    const [SIZE, GAP, ROUNDING] = [20, 8, 0.3];
    const report: TargetReport = { count: 0, small: [], close: [], inText: [] };
    const targets: { name: string; box: DOMRect; element: Element; fixed: boolean }[] = [];
    const nameOf = (element: Element) => {
      const holder = element.parentElement;
      const own = element.className && typeof element.className === "string" ? `.${element.className}` : "";
      return `${holder?.tagName.toLowerCase() ?? ""}.${holder?.className ?? ""} > ${element.tagName.toLowerCase()}${own}`;
    };
    const isInText = (element: Element) => {
      const block = element.closest("p, li, dd, td, h2, h3, span:not([class])");
      const said = element.textContent.trim().length;
      return getComputedStyle(element).display === "inline" && (block?.textContent.trim().length ?? 0) > said + 3;
    };
    for (const element of document.querySelectorAll("a[href], button, select, input, textarea, summary")) {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest("[inert], .quiet, .skip")) continue;
      if (isInText(element)) {
        report.inText.push(nameOf(element));
        continue;
      }
      // A card whose link covers it all is as large as the card; a field that a label surrounds, as the label.
      const covers = getComputedStyle(element, "::after").position === "absolute";
      const whole = covers ? element.closest(".card, article, li") : element.closest("label");
      const box = (whole ?? element).getBoundingClientRect();
      if (box.width < 2 || box.height < 2) continue;
      let fixed = false;
      for (let up: Element | null = element; up; up = up.parentElement)
        fixed ||= getComputedStyle(up).position === "fixed";
      targets.push({ name: nameOf(element), box, element, fixed });
    }
    report.count = targets.length;
    targets.forEach(({ name, box, element, fixed }, at) => {
      const [width, height] = [box.width / millimetre, box.height / millimetre];
      if (Math.min(width, height) < SIZE - ROUNDING)
        report.small.push(`${name}: ${width.toFixed(1)} x ${height.toFixed(1)} mm`);
      for (const other of targets.slice(at + 1)) {
        if (fixed !== other.fixed || element.contains(other.element) || other.element.contains(element)) continue;
        const across = Math.max(box.left, other.box.left) - Math.min(box.right, other.box.right);
        const down = Math.max(box.top, other.box.top) - Math.min(box.bottom, other.box.bottom);
        const apart = Math.max(across, down) / millimetre;
        if (apart < GAP - ROUNDING) report.close.push(`${name} | ${other.name}: ${apart.toFixed(1)} mm`);
      }
    });
    return report;
  });
}
