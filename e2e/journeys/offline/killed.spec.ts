import { killDuring, prepareKills, WORKS } from "../../offline/killed";
import { siteVersions } from "../../setting/later-versions";
import { countOutcomes, seeds } from "../../setting/seeds";
import { test } from "../../setting/site";

const RUNS = 3;

for (const work of WORKS) {
  test(`a browser killed while it is at the ${work} shows one whole version when it is started offline`, async ({
    browser,
  }) => {
    test.setTimeout(180_000);
    const ground = { browser, folders: await siteVersions() };
    const kills = await prepareKills(ground, work);
    try {
      const outcomes = await countOutcomes(seeds(RUNS), (seed) => killDuring(kills, work, ground, seed));
      test.info().annotations.push({ type: `seeds 1 to ${RUNS}`, description: JSON.stringify(outcomes) });
    } finally {
      await kills.remove();
    }
  });
}
