import { killDuring, prepareKills, WORKS } from "../offline/killed";
import { type Part } from "../parts";
import { countOutcomes, seeds } from "../setting/seeds";
import { toRows, withGround } from "./ground";

const RUNS = 200;

/** The browser is killed at two hundred moments, by turns while it keeps a first version and while it takes a second. */
export const killed: Part = {
  name: "killed",
  run: () =>
    withGround(async (ground) => {
      const kills = await prepareKills(ground, "update");
      try {
        return toRows(
          await countOutcomes(seeds(RUNS), (seed) =>
            killDuring(kills, WORKS[seed % WORKS.length] ?? "install", ground, seed),
          ),
        );
      } finally {
        await kills.remove();
      }
    }),
};
