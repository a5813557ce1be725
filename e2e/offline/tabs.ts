import { type Page } from "@playwright/test";
import { lookForUpdate, openInside, takeUpdate } from "../setting/reader";
import { readPack } from "../setting/pages";
import { versionOf, versionShown } from "../setting/shown-version";
import { waitUntilSaved } from "../setting/site";
import { folderOf, type Ground, LANGUAGE, withReader } from "./ground";

/**
 * Two tabs of the first version stay open while a third takes the second and the third version. What was chosen
 * in the first stays; the second goes on to pages whose code it had not fetched, without a network, in the first version. No
 * page is loaded anew before its reader asks for it.
 */
export function stayTwoVersionsBehind(ground: Ground): Promise<void> {
  return withReader(ground, async ({ site, context, page, errors }) => {
    const { words } = readPack(LANGUAGE, folderOf(ground, 1));
    const writer = await openTab(await context.newPage(), `/${LANGUAGE}/`);
    await writer.page.getByRole("link", { name: words["stage.permit"] ?? "" }).click();
    const answer = writer.page.getByText(words["stage.chosen"] ?? "");
    await answer.waitFor();
    const reader = await openTab(await context.newPage(), `/${LANGUAGE}/guide/`);
    for (const version of [2, 3]) {
      await site.use(folderOf(ground, version));
      if ((await lookForUpdate(page)) !== "waiting") throw new Error(`Version ${version} is not kept`);
      await takeUpdate(page, LANGUAGE, folderOf(ground, version - 1));
      await waitUntilSaved(page);
      await site.stop();
      const paths =
        version === 2 ? ["stories/", "municipalities/are/"] : ["guide/what-this-is/", "municipalities/are/figures/"];
      for (const path of paths) {
        await openInside(reader.page, `/${LANGUAGE}/${path}`);
        await expectVersion(reader.page, `${LANGUAGE}/${path}`, ground, 1);
      }
      for (const { page: tab, loads } of [writer, reader])
        if (loads() > 1) throw new Error(`${tab.url()} was loaded anew, though nobody asked for it`);
      if (!(await answer.isVisible())) throw new Error("What was chosen is lost");
      await site.start();
    }
    await openInside(reader.page, `/${LANGUAGE}/compare/`);
    await reader.page.getByRole("heading", { level: 1, name: words["way.compare"] ?? "", exact: true }).waitFor();
    await site.stop();
    await takeUpdate(reader.page, LANGUAGE);
    const version = await versionOf(reader.page, LANGUAGE, ground.folders);
    if (version !== 3) throw new Error(`Version ${version} is shown after the update was taken`);
    if (errors.length > 0) throw new Error(`Uncaught: ${errors.join("; ")}`);
  });
}

async function openTab(page: Page, path: string): Promise<{ page: Page; loads: () => number }> {
  let loads = 0;
  page.on("load", () => (loads += 1));
  await page.goto(path);
  await waitUntilSaved(page);
  return { page, loads: () => loads };
}

async function expectVersion(page: Page, path: string, { folders }: Ground, expected: number): Promise<void> {
  const version = await versionShown(page, path, folders);
  if (version !== expected) throw new Error(`/${path} shows version ${version}, not ${expected}`);
}
