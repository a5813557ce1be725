import { alterKept } from "../offline/altered";
import { type Part } from "../parts";
import { countOutcomes, seeds } from "../setting/seeds";
import { toRows, withGround } from "./ground";

const RUNS = 500;

/** What is kept on a device is altered at random, five hundred times. */
export const altered: Part = {
  name: "altered",
  run: () => withGround(async (ground) => toRows(await countOutcomes(seeds(RUNS), (seed) => alterKept(ground, seed)))),
};
