import { LIES, type Lie } from "../setting/lying-site";
import { checkStored, lookForUpdate, takeUpdate } from "../setting/reader";
import { numbersOf } from "../setting/seeds";
import { versionOf } from "../setting/shown-version";
import { waitUntilSaved } from "../setting/site";
import { folderOf, type Ground, LANGUAGE, withReader } from "./ground";

/** One lie to one request of an update: to its first try only, or whenever it is asked. */
export interface UpdateLie {
  path: string;
  /** What is sent in its place when files are swapped. */
  other: string;
  lie: Lie;
  always: boolean;
}

/** Every lie to every request of an update from the first version to the second. */
export async function everyLie(ground: Ground): Promise<UpdateLie[]> {
  const paths = await withReader(ground, async ({ site, page }) => {
    const before = site.asked.length;
    await site.use(folderOf(ground, 2));
    await lookForUpdate(page);
    return site.asked.slice(before).map(({ path }) => path);
  });
  return paths
    .sort()
    .flatMap((path, at) =>
      LIES.flatMap((lie) =>
        [true, false].map((always) => ({ path, lie, always, other: paths[(at + 1) % paths.length] ?? "/" })),
      ),
    );
}

/**
 * Lies to one request of an update. Whatever comes of it: nothing that was not published is stored or shown, the pages
 * show the old version, and once the server is honest again the new version is kept and taken.
 * @returns what became of the new version while the server lied
 */
export function lieToUpdate(ground: Ground, { path, other, lie, always }: UpdateLie, seed: number): Promise<string> {
  return withReader(ground, async ({ site, page, errors }) => {
    await site.use(folderOf(ground, 2));
    const [place = 0] = numbersOf(seed, 1);
    let told = 0;
    const fits = (asked: string) => asked === path && (always || told === 0) && (told += 1) > 0;
    site.lie({ lie, place, other, fits });
    const looking = lookForUpdate(page);
    if (lie === "stall") {
      await site.held();
      const second = await page.context().newPage();
      await second.goto(`/${LANGUAGE}/`);
      await expectVersion(1, versionOf(second, LANGUAGE, ground.folders, ["", "municipalities/are/"]));
      await second.close();
      site.lie(null);
    }
    const look = await looking;
    if (told === 0) throw new Error(`${path} was not asked for`);
    await checkStored(page, ground.folders);
    await expectVersion(1, versionOf(page, LANGUAGE, ground.folders, ["", "municipalities/are/"]));
    site.lie(null);
    if ((await lookForUpdate(page)) !== "waiting")
      throw new Error("The update is not kept when the server is honest again");
    await takeUpdate(page, LANGUAGE);
    await waitUntilSaved(page);
    await site.stop();
    await expectVersion(2, versionOf(page, LANGUAGE, ground.folders));
    await checkStored(page, ground.folders);
    if (errors.length > 0) throw new Error(`Uncaught: ${errors.join("; ")}`);
    return `${lie}, ${always ? "always" : "once"}: ${look === "waiting" ? "new version whole" : "refused, the old goes on"}`;
  });
}

async function expectVersion(expected: number, shown: Promise<number>): Promise<void> {
  const version = await shown;
  if (version !== expected) throw new Error(`Version ${version} is shown, not version ${expected}`);
}
