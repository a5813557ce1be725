import { everyLie, lieToUpdate } from "../offline/lies";
import { type Part } from "../parts";
import { countOutcomes, seeds } from "../setting/seeds";
import { toRows, withGround } from "./ground";

/** Every lie to every request of an update in turn, told once and told always; the seed is the number of the lie. */
export const lies: Part = {
  name: "lies",
  run: () =>
    withGround(async (ground) => {
      const all = await everyLie(ground);
      return toRows(
        await countOutcomes(
          seeds(all.length),
          (seed) => {
            const lie = all[seed - 1];
            if (!lie) throw new Error(`There are ${all.length} lies`);
            return lieToUpdate(ground, lie, seed);
          },
          console.log,
        ),
      );
    }),
};
