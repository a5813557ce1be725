import { LANGUAGE, withReader } from "../../offline/ground";
import { siteVersions, siteWithOneOtherText } from "../../setting/later-versions";
import { lookForUpdate } from "../../setting/reader";
import { expect, test } from "../../setting/site";

/** What says which files there are, and the empty page that names a language's pack: no content. */
const LISTS = /^\/(service-worker\.js|withdrawn\.json|[a-z-]+\/shell\/)$/;

test("an update that changes one text of one language fetches one file of content", async ({ browser }) => {
  const [, ...later] = await siteVersions();
  await withReader({ browser, folders: later }, async ({ site, page }) => {
    await site.use(await siteWithOneOtherText(LANGUAGE));
    const before = site.asked.length;
    expect(await lookForUpdate(page)).toBe("waiting");
    const content = site.asked.slice(before).filter(({ path }) => !LISTS.test(path));
    expect(content.map(({ path }) => path)).toEqual([expect.stringMatching(`^/packs/${LANGUAGE}\\.`)]);
  });
});
