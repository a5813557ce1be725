import { everyLie, lieToUpdate, type UpdateLie } from "../../offline/lies";
import { siteVersions } from "../../setting/later-versions";
import { LIES } from "../../setting/lying-site";
import { numbersOf } from "../../setting/seeds";
import { test } from "../../setting/site";

const SEED = 1;

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
