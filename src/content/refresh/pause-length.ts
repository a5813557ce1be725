import { type Limits } from "./limits";

/**
 * How long to wait before the next try: twice as long after every failure, a random part of the second half of it taken off, so that
 * many clients do not come back at the same moment ("equal jitter"; Marc Brooker, Exponential Backoff And Jitter, AWS 2015).
 * A publisher's own wish goes before.
 * @param failed number of tries that failed, from 1.
 * @param wished milliseconds that the publisher asked for, if it did.
 */
export function pauseLength(failed: number, random: number, limits: Limits, wished?: number): number {
  if (wished !== undefined) return wished;
  const longest = Math.min(limits.longestPause, limits.firstPause * 2 ** (failed - 1));
  return longest / 2 + (longest / 2) * random;
}

/** Reads a Retry-After header (RFC 9110, section 10.2.3: seconds or a date) as milliseconds from `now`. */
export function retryAfter(header: string | null, now: Date): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}
