import { everyLie, lieToUpdate, type UpdateLie } from "../../offline/lies";
import { siteVersions } from "../../setting/later-versions";
import { type Lie, LIES } from "../../setting/lying-site";
import { numbersOf } from "../../setting/seeds";
import { test } from "../../setting/site";

const SEED = 1;

/** Lies about the service worker itself that came through once: kept by the browser for ever, and offered as a new version. */
const STEERING: readonly Lie[] = ["cut with a fitting length", "swapped"];

let all: Promise<UpdateLie[]> | undefined;

for (const [at, lie] of LIES.entries()) {
  test(`an update that meets a lie (${lie}) is refused or kept whole, never mixed`, async ({ browser }) => {
    test.setTimeout(120_000);
    const ground = { browser, folders: await siteVersions() };
    const lies = (await (all ??= everyLie(ground))).filter((one) => one.lie === lie);
    const [place = 0] = numbersOf(SEED + at, 1);
    const one = lies[Math.floor(place * lies.length)];
    if (!one) throw new Error("There is nothing to lie to");
    const outcome = await lieToUpdate(ground, one, SEED + at);
    test.info().annotations.push({ type: `seed ${SEED + at}`, description: `${one.path}: ${outcome}` });
  });
}

for (const lie of STEERING) {
  test(`a service worker that came wrong (${lie}) stays only until the server is honest again`, async ({ browser }) => {
    test.setTimeout(120_000);
    const ground = { browser, folders: await siteVersions() };
    const one = (await (all ??= everyLie(ground))).find(
      ({ path, always, lie: told }) => path === "/service-worker.js" && always && told === lie,
    );
    if (!one) throw new Error("The service worker is not asked for");
    await lieToUpdate(ground, one, SEED);
  });
}
