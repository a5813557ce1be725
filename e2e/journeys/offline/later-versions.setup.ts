import { LANGUAGE } from "../../offline/ground";
import { siteVersions, siteWithOneOtherText } from "../../setting/later-versions";
import { expect, test } from "../../setting/site";

test("two later versions of the site can be built", async () => {
  test.setTimeout(240_000);
  expect(await siteVersions()).toHaveLength(3);
});

test("a version of the site with one other text can be built", async () => {
  test.setTimeout(240_000);
  expect(await siteWithOneOtherText(LANGUAGE)).toContain("one-text");
});
