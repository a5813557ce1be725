import { type Page } from "@playwright/test";

/** What is written on a page in letters smaller than asked for, each with its size in CSS pixels. Drawings are left out. */
export function findSmallLetters(page: Page, smallest: number): Promise<string[]> {
  return page.evaluate((size) => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { parentElement, textContent } = texts.currentNode;
      if (!parentElement || !textContent?.trim() || parentElement.closest("svg, noscript, script, style")) continue;
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      const { width, height } = range.getBoundingClientRect();
      if (width <= 1 || height <= 1 || !parentElement.checkVisibility()) continue;
      const here = Number.parseFloat(getComputedStyle(parentElement).fontSize);
      if (here < size) found.push(`${parentElement.localName}.${parentElement.className}: ${here.toFixed(1)}`);
    }
    return [...new Set(found)];
  }, smallest);
}
