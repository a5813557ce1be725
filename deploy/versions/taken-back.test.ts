import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { builtAt, DAY, temporaryFolder, writeTinySite } from "../testing/tiny-site";
import { installFolder } from "./install.mjs";
import { currentVersion, listVersions, rollBack } from "./place.mjs";

const START = Date.UTC(2026, 10, 1, 12);
const TOLD = JSON.stringify({
  stories: [
    { id: "one-story", home: null },
    { id: "other", home: null },
  ],
});
const LEFT = JSON.stringify({ stories: [{ id: "other", home: null }] });

let work: ReturnType<typeof temporaryFolder>;
let root = "";
beforeEach(() => {
  work = temporaryFolder();
  root = join(work.path, "served");
});
afterEach(() => work.remove());

/** Builds and installs a version with a pack and a bundle that holds it. */
async function install(day: number, pack: string, takenBack: readonly string[]): Promise<void> {
  const mark = `day${day}`;
  const built = join(work.path, mark);
  await writeTinySite(built, mark, "/");
  mkdirSync(join(built, "bundles"), { recursive: true });
  writeFileSync(join(built, `packs/sv.${mark}x.json`), pack);
  writeFileSync(join(built, `packs/sv.${mark}x.json.br`), "compressed");
  writeFileSync(
    join(built, `bundles/sv.${mark}x.json`),
    JSON.stringify({ "packs/sv.json": { type: "json", text: pack } }),
  );
  writeFileSync(join(built, "taken-back.json"), JSON.stringify(takenBack));
  builtAt(built, new Date(START + day * DAY));
  await installFolder(built, root, new Date(START + day * DAY));
}

test("a story that is taken back leaves the server with the next version, from kept files and from the way back", async () => {
  await install(0, TOLD, []);
  await install(1, LEFT, []);
  await install(2, TOLD, []);
  expect(existsSync(join(root, "kept/packs/sv.day0x.json"))).toBe(true);
  await install(3, LEFT, ["one-story"]);
  for (const day of [0, 2])
    for (const path of [`packs/sv.day${day}x.json`, `packs/sv.day${day}x.json.br`, `bundles/sv.day${day}x.json`])
      expect(existsSync(join(root, "kept", path)), path).toBe(false);
  expect(existsSync(join(root, "kept/packs/sv.day1x.json"))).toBe(true);
  expect(await listVersions(root)).toEqual(["20261102T120000Z", "20261104T120000Z"]);
  await rollBack(root, {}, new Date(START + 4 * DAY));
  expect(await currentVersion(root)).toBe("20261102T120000Z");
});

test("a site that says of no story that it is taken back keeps everything", async () => {
  await install(0, TOLD, []);
  await install(1, LEFT, ["another-story"]);
  expect(existsSync(join(root, "kept/packs/sv.day0x.json"))).toBe(true);
  expect(await listVersions(root)).toHaveLength(2);
});
