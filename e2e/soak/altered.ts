import { alterKept } from "../offline/altered";
import { type Part } from "../parts";
import { countOutcomes, seeds } from "../setting/seeds";
import { toRows, withGround } from "./ground";

const DEVICES = 50;
const TIMES = 10;

/** What is kept on a device is altered at random, ten times on each of fifty devices. */
export const altered: Part = {
  name: "altered",
  run: () =>
    withGround(async (ground) =>
      toRows(await countOutcomes(seeds(DEVICES), (seed) => alterKept(ground, TIMES, seed), console.log)),
    ),
};
