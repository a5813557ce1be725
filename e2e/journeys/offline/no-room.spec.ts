import { roomNeeded, WRITINGS, writeWithoutRoom } from "../../offline/no-room";
import { siteVersions } from "../../setting/later-versions";
import { test } from "../../setting/site";

for (const [at, writing] of WRITINGS.entries()) {
  test(`no room while a device keeps ${writing === "another language" ? writing : `the ${writing}`}: the language in use goes on, and the rest is kept once there is room`, async ({
    browser,
  }) => {
    test.setTimeout(180_000);
    const ground = { browser, folders: await siteVersions() };
    const seed = at + 1;
    const outcome = await writeWithoutRoom(ground, writing, await roomNeeded(ground, writing), seed);
    test.info().annotations.push({ type: `seed ${seed}`, description: outcome });
  });
}
