import { roomNeeded, WRITINGS, writeWithoutRoom } from "../offline/no-room";
import { type Part } from "../parts";
import { countOutcomes, seeds } from "../setting/seeds";
import { toRows, withGround } from "./ground";

/** Runs for each thing that is written. */
const RUNS = 25;

/** The room on the device ends at any of the writes of a version or a language. */
export const noRoom: Part = {
  name: "no-room",
  run: () =>
    withGround(async (ground) => {
      const counts: Record<string, number> = {};
      for (const writing of WRITINGS) {
        const needed = await roomNeeded(ground, writing);
        Object.assign(
          counts,
          await countOutcomes(seeds(RUNS), (seed) => writeWithoutRoom(ground, writing, needed, seed), console.log),
        );
      }
      return toRows(counts);
    }),
};
