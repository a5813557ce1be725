/** How many touches open the way to the staff's page. */
const WANTED = 10;

/** Within how many milliseconds they must all come: nobody touches an empty corner so by chance. */
const WITHIN = 6000;

/** The corner's side, as a share of the screen's shorter side. */
const SHARE = 1 / 8;

/** A point or a size on the screen, in CSS pixels. */
export interface Place {
  x: number;
  y: number;
}

/** Counts quick touches in the upper right corner of the screen. A touch anywhere else begins the count anew. */
export class CornerTouches {
  #times: number[] = [];

  /**
   * @param now milliseconds that only ever grow, whatever the device's clock does
   * @returns true for the touch that completes the count, which then begins anew
   */
  touch({ x, y }: Place, size: Place, now: number): boolean {
    const side = Math.min(size.x, size.y) * SHARE;
    const isCorner = x >= size.x - side && y <= side;
    this.#times = isCorner ? [...this.#times.filter((time) => now - time <= WITHIN), now] : [];
    if (this.#times.length < WANTED) return false;
    this.#times = [];
    return true;
  }
}
