import { setTimeout as pause } from "node:timers/promises";

/** What the refresh takes from the world around it, so that tests need no time and no luck. */
export interface Surroundings {
  now: () => Date;
  /** A number from 0 up to, not including, 1. */
  random: () => number;
  wait: (milliseconds: number) => Promise<void>;
  /** A signal that aborts after so many milliseconds. */
  timeLimit: (milliseconds: number) => AbortSignal;
}

export const realSurroundings: Surroundings = {
  now: () => new Date(),
  random: Math.random,
  wait: async (milliseconds) => {
    await pause(milliseconds);
  },
  timeLimit: (milliseconds) => AbortSignal.timeout(milliseconds),
};
