/** How patient and how polite the refresh is. Times are in milliseconds. */
export interface Limits {
  /** Tries of one request, the first one included. */
  attempts: number;
  /** After so many tries in a run that failed but could have helped, a host is asked no more. */
  failuresPerHost: number;
  /** For a whole answer, from the question to its last byte. */
  time: number;
  bytes: number;
  redirects: number;
  /** Pages of one answer. */
  pages: number;
  /** Longest wait before the second try; it doubles with every further one. */
  firstPause: number;
  /** Longest wait of all; a publisher that asks for a longer one is left alone. */
  longestPause: number;
  /** Between requests. SCB allows 30 in 10 seconds. */
  pauseBetween: number;
}

export const LIMITS: Limits = {
  attempts: 4,
  failuresPerHost: 12,
  time: 60_000,
  bytes: 30_000_000,
  redirects: 3,
  pages: 10,
  firstPause: 2_000,
  longestPause: 120_000,
  pauseBetween: 400,
};
