// Writes the configuration of a kiosk computer. install.sh calls it once, update.sh after each new site.
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { readBase } from "../versions/site-folder.mjs";
import { kioskFiles } from "./files.mjs";
import { SETTINGS, SITE } from "./places.mjs";
import { describeComputer, FACILITIES, readFacilities, readIfThere, readSettings } from "./settings.mjs";
import { writeFiles } from "./write-files.mjs";

const HELP = `node deploy/kiosk/configure.mjs [options]

  --facility <id>          where the kiosk stands; else as it was decided before
  --update-from <address>  of the newest signed site; "none": by USB stick alone; else as it was decided before
  --root <folder>          writes into a folder instead of this computer
  --list                   prints the facilities that the site knows, and writes nothing

Prints the path of each file that it changed.`;

/** @param {string[]} args */
async function main(args) {
  const { values } = parseArgs({
    args,
    options: {
      facility: { type: "string" },
      "update-from": { type: "string" },
      root: { type: "string", default: "/" },
      list: { type: "boolean", default: false },
    },
  });
  const { root } = values;
  const facilities = await findFacilities(join(root, SITE, "current"));
  if (values.list) {
    for (const { id, name } of facilities) console.log(`${id.padEnd(20)} ${name}`);
    return;
  }
  /** @type {Record<string, unknown>} */
  const before = JSON.parse((await readIfThere(join(root, SETTINGS))) ?? "{}");
  if (values.facility) before["facility"] = values.facility;
  if (values["update-from"]) before["updateFrom"] = values["update-from"] === "none" ? null : values["update-from"];
  const settings = readSettings(JSON.stringify(before));
  const files = kioskFiles(describeComputer(settings, facilities));
  const changed = await writeFiles(root, { ...files, [SETTINGS]: `${JSON.stringify(settings, null, 2)}\n` });
  for (const path of changed) console.log(path);
}

/** @param {string} site */
async function findFacilities(site) {
  const text = await readIfThere(join(site, FACILITIES));
  if (text === null) throw new Error(`There is no site with ${FACILITIES} in ${site}. Put one in place first.`);
  const base = await readBase(site);
  if (base !== "/") throw new Error(`The site is built to live under ${base}; on a kiosk it lives under /.`);
  return readFacilities(text);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(`\n${HELP}`);
  process.exitCode = 1;
}
