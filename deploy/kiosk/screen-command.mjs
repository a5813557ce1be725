// Turns the screen on or off, as it ought to be now by the facility's hours.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { SETTINGS, SITE } from "./places.mjs";
import { isOpen, turnScreens } from "./screen.mjs";
import { describeComputer, FACILITIES, readFacilities, readSettings } from "./settings.mjs";

const facilities = readFacilities(await readFile(join(SITE, "current", FACILITIES), "utf8"));
const { hours } = describeComputer(readSettings(await readFile(SETTINGS, "utf8")), facilities);
const on = isOpen(hours, new Date());
for (const name of await turnScreens(on)) console.log(`${name} is ${on ? "on" : "off"} now.`);
