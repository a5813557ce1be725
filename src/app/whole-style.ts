let loaded: Promise<void> | "done" | null = null;

/**
 * Calls `draw` when the whole stylesheet is there. A page as the server sent it carries only the style that it needs
 * itself; fetching the rest at once would lay the page out a second time, which blocks a cheap phone.
 */
export function withWholeStyle(draw: () => void): void {
  const { sheet } = document.documentElement.dataset;
  if (loaded === "done" || !sheet) {
    draw();
    return;
  }
  loaded ??= load(sheet);
  void loaded.then(draw);
}

/** Without the sheet a page is plain but readable, so it is drawn all the same. */
function load(sheet: string): Promise<void> {
  return new Promise((resolve) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = sheet;
    link.onload = link.onerror = () => {
      loaded = "done";
      resolve();
    };
    document.head.append(link);
  });
}
