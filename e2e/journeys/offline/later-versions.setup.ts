import { siteVersions } from "../../setting/later-versions";
import { expect, test } from "../../setting/site";

test("two later versions of the site can be built", async () => {
  test.setTimeout(240_000);
  expect(await siteVersions()).toHaveLength(3);
});
