/** Makes weights add up to 1. All are 0 when none weighs anything. */
export function normaliseWeights(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (total > 0 ? weight / total : 0));
}

/**
 * Weights of criteria of which only the order is known, most important first: the centroid of all weights that keep the
 * order, wₖ = (1/k + 1/(k+1) + … + 1/n) / n. (Barron & Barrett, Management Science 42, 1996.)
 */
export function rankOrderCentroid(count: number): number[] {
  const weights: number[] = [];
  let sum = 0;
  for (let place = count; place > 0; place -= 1) {
    sum += 1 / place;
    weights.unshift(sum / count);
  }
  return weights;
}

/** Criteria that measure the same thing: together they weigh what the thing weighs. */
export interface WeighedParent {
  weight: number;
  /** How many columns share its weight equally. */
  columns: number;
}

/** The weight of every column, in the order of the parents. */
export function shareWeights(parents: readonly WeighedParent[]): number[] {
  return parents.flatMap(({ weight, columns }) => Array.from({ length: columns }, () => weight / columns));
}

/**
 * Draws weights around stated ones: each between half below and half above its step, so that what matters much (100) lies
 * in 75–125, what matters a little (50) in 25–75, and their order stays.
 * @param spread how far a drawn weight may lie from the stated one, in the unit of the weights.
 * @param random numbers from 0 to 1.
 */
export function drawWeights(weights: readonly number[], spread: number, random: () => number): number[] {
  return weights.map((weight) => (weight === 0 ? 0 : Math.max(0, weight + (2 * random() - 1) * spread)));
}
