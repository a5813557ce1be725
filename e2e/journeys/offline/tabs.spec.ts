import { stayTwoVersionsBehind } from "../../offline/tabs";
import { wander } from "../../offline/wander";
import { siteVersions } from "../../setting/later-versions";
import { countOutcomes, seeds } from "../../setting/seeds";
import { test } from "../../setting/site";

const RUNS = 2;
const STEPS = 20;

test("pages two versions back go on, offline too: nothing mixed, nothing loaded anew, nothing typed is lost", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  await stayTwoVersionsBehind({ browser, folders: await siteVersions() });
});

test("whatever happens in several tabs, each shows one version of its own", async ({ browser }) => {
  test.setTimeout(180_000);
  const ground = { browser, folders: await siteVersions() };
  const outcomes = await countOutcomes(seeds(RUNS), (seed) => wander(ground, STEPS, seed));
  test.info().annotations.push({ type: `seeds 1 to ${RUNS}`, description: JSON.stringify(outcomes) });
});
