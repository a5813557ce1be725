import { roomNeeded, WRITINGS, writeWithoutRoom } from "../../offline/no-room";
import { siteVersions } from "../../setting/later-versions";
import { countOutcomes, seeds } from "../../setting/seeds";
import { test } from "../../setting/site";

const RUNS = 2;

for (const writing of WRITINGS) {
  test(`no room for the ${writing}: the language in use goes on, and the rest is kept once there is room`, async ({
    browser,
  }) => {
    test.setTimeout(180_000);
    const ground = { browser, folders: await siteVersions() };
    const needed = await roomNeeded(ground, writing);
    const outcomes = await countOutcomes(seeds(RUNS), (seed) => writeWithoutRoom(ground, writing, needed, seed));
    test.info().annotations.push({ type: `seeds 1 to ${RUNS}`, description: JSON.stringify(outcomes) });
  });
}
