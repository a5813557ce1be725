import { alterKept } from "../../offline/altered";
import { siteVersions } from "../../setting/later-versions";
import { countOutcomes, seeds } from "../../setting/seeds";
import { test } from "../../setting/site";

const TIMES = 4;

test("kept files deleted or altered at random: the app opens or says what is missing, and mends itself", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const ground = { browser, folders: await siteVersions() };
  const outcomes = await countOutcomes(seeds(1), (seed) => alterKept(ground, TIMES, seed));
  test.info().annotations.push({ type: `${TIMES} times`, description: JSON.stringify(outcomes) });
});
