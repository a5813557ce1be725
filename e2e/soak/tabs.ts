import { stayTwoVersionsBehind } from "../offline/tabs";
import { wander } from "../offline/wander";
import { type Part } from "../parts";
import { countOutcomes, seeds } from "../setting/seeds";
import { toRows, withGround } from "./ground";

const RUNS = 50;
const STEPS = 30;

/** Whatever happens in several tabs, fifty times thirty events in a random order. */
export const tabs: Part = {
  name: "tabs",
  run: () =>
    withGround(async (ground) => {
      await stayTwoVersionsBehind(ground);
      return toRows(await countOutcomes(seeds(RUNS), (seed) => wander(ground, STEPS, seed), console.log));
    }),
};
