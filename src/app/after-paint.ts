/**
 * Waits until the browser has painted what stands in the page now, so that a reader sees at once that a touch was felt,
 * however long takes what follows. Where nothing is painted, because the page is hidden, it waits for nothing.
 */
export function afterPaint(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
