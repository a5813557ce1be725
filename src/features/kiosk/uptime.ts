/** What the window's name begins with. */
const PREFIX = "kiosk up ";

/** Milliseconds that earlier pages of the same browser window have run, as they wrote them into the window's name. */
export function readUptime(name: string): number {
  const kept = name.startsWith(PREFIX) ? Number(name.slice(PREFIX.length)) : 0;
  return Number.isFinite(kept) && kept > 0 ? kept : 0;
}

/** The window's name for the page that comes next. */
export function writeUptime(milliseconds: number): string {
  return PREFIX + Math.round(milliseconds).toString();
}

/**
 * Milliseconds that the browser has run. The window's name goes from page to page and is gone with the browser; so no
 * clock is asked, which may be wrong by years.
 */
export function uptime(): number {
  return readUptime(window.name) + performance.now();
}

/** Hands the time on to the page that follows. */
export function keepUptime(): void {
  addEventListener("pagehide", () => (window.name = writeUptime(uptime())), { once: true });
}
