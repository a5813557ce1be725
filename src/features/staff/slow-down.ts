/** How many wrong codes in a row are taken for slips of the finger. */
const SLIPS = 3;

/** How long, in milliseconds, one waits after the next; twice as long after each further one, up to the longest. */
const FIRST = 5000;
const LONGEST = 15 * 60_000;

/** How long one waits after so many wrong codes in a row, in milliseconds. */
export function waitAfter(failures: number): number {
  return failures < SLIPS ? 0 : Math.min(LONGEST, FIRST * 2 ** (failures - SLIPS));
}

/**
 * Makes whoever tries codes wait. A page that is loaded anew begins the wait from its start: that never shortens it, and
 * so no clock is asked that somebody could set or that is wrong by years.
 */
export class SlowDown {
  readonly #now: () => number;
  #failures: number;
  #since: number;

  /**
   * @param now milliseconds that only ever grow
   * @param failures wrong codes in a row before this page
   */
  constructor(now: () => number, failures: number) {
    this.#now = now;
    this.#failures = failures;
    this.#since = now();
  }

  get failures(): number {
    return this.#failures;
  }

  /** Counts a wrong code. */
  fail(): void {
    this.#failures += 1;
    this.#since = this.#now();
  }

  /** How long, in milliseconds, one has to wait still. */
  left(): number {
    return Math.max(0, this.#since + waitAfter(this.#failures) - this.#now());
  }
}
