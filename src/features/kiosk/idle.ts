/** How long, in milliseconds, a kiosk waits: before it warns, and then before it starts again. */
export interface Patience {
  warn: number;
  reset: number;
}

/** While somebody reads by themselves. */
export const READING: Patience = { warn: 120_000, reset: 30_000 };
/** While a group is shown something: it talks between touches. */
export const VISITING: Patience = { warn: 300_000, reset: 30_000 };
/** While the languages are shown to nobody in particular. */
export const CHOOSING: Patience = { warn: 30_000, reset: 0 };

/** What the watch says of itself. */
export type IdleState = { kind: "used" } | { kind: "warning"; secondsLeft: number } | { kind: "over" };

/**
 * Tells how long a kiosk has stood untouched. WCAG 2.2.1: before a time-out a warning, at least 20 seconds to go on by one
 * simple action, as often as one likes.
 */
export class IdleWatch {
  readonly #now: () => number;
  #touched: number;

  /** @param now milliseconds that only ever grow, whatever the device's clock does */
  constructor(now: () => number) {
    this.#now = now;
    this.#touched = now();
  }

  /** Somebody is there: by a touch, or because something is being read aloud. */
  touch(): void {
    this.#touched = this.#now();
  }

  look({ warn, reset }: Patience): IdleState {
    const idle = this.#now() - this.#touched;
    if (idle < warn) return { kind: "used" };
    if (idle >= warn + reset) return { kind: "over" };
    return { kind: "warning", secondsLeft: Math.ceil((warn + reset - idle) / 1000) };
  }
}
