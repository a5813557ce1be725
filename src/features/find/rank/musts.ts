/** Something that must be so. */
export interface Must {
  /** Figure of each alternative; null where there is none. */
  figures: readonly (number | null)[];
  limit: number;
  /** Whether the figure must be at least, or at most, the limit. */
  side: "least" | "most";
}

/** What a must does to the alternatives. */
export interface MustEffect {
  /** How many do not meet it. */
  removed: number;
  /** How many have no figure: they stay, and too little is known of them. */
  unknown: number;
  /** Of those that it alone removes the one closest to the limit, else of all it removes; null when it removes none. */
  closest: number | null;
}

/** Alternatives after all musts, by their index. */
export interface Sieved {
  kept: number[];
  /** Those that meet what is known of them, and lack a figure. */
  unknown: number[];
  effects: MustEffect[];
}

/**
 * Takes away what does not meet every must. A missing figure takes nothing away.
 * @param sizes decide between two that come equally close: the smaller one is named.
 */
export function sieve(count: number, musts: readonly Must[], sizes: readonly number[]): Sieved {
  const all = Array.from({ length: count }, (_, at) => at);
  const fails = all.map((at) => musts.filter((must) => gap(must, at) > 0).length);
  const lacks = all.map((at) => musts.some(({ figures }) => (figures[at] ?? null) === null));
  return {
    kept: all.filter((at) => fails[at] === 0 && !lacks[at]),
    unknown: all.filter((at) => fails[at] === 0 && lacks[at]),
    effects: musts.map((must) => {
      const removed = all.filter((at) => gap(must, at) > 0);
      const alone = removed.filter((at) => fails[at] === 1);
      const [closest = null] = (alone.length > 0 ? alone : removed).sort(
        (one, other) => gap(must, one) - gap(must, other) || (sizes[one] ?? 0) - (sizes[other] ?? 0) || one - other,
      );
      return {
        removed: removed.length,
        unknown: must.figures.slice(0, count).filter((figure) => figure === null).length,
        closest,
      };
    }),
  };
}

/** How far an alternative is from meeting a must; 0 when it meets it or nothing is known. */
function gap({ figures, limit, side }: Must, at: number): number {
  const figure = figures[at] ?? null;
  if (figure === null) return 0;
  return Math.max(0, side === "least" ? limit - figure : figure - limit);
}
