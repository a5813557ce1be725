// What a kiosk computer is told: by whoever installs it, and by the list of facilities that comes with the site.
import { readFile } from "node:fs/promises";

/** Where the site says which facilities there are; written by the build from facts/facilities.yaml. */
export const FACILITIES = "facilities.json";

/**
 * When the screen is on, HH:MM of the same day in the computer's time zone.
 * @typedef {{ open: string, close: string }} Hours
 */

/**
 * @typedef {object} Facility
 * @property {string} id stands in the address that the browser opens
 * @property {string} name
 * @property {Hours | null} hours null: the screen is always on
 * @property {boolean} printer whether one is connected and may be used
 */

/**
 * What the person who installs the computer decides.
 * @typedef {object} Settings
 * @property {string} facility the id of a facility
 * @property {string | null} updateFrom address of the newest signed site; null: it comes by USB stick alone
 */

/** @typedef {Facility & { updateFrom: string | null, origin: string }} Computer */

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
/** Characters that neither a shell, nor systemd, nor curl takes for its own. */
const ADDRESS = /^https?:\/\/[\w.-]+(:\d{1,5})?(\/[\w.~-]*)*$/;

/**
 * Reads the list of facilities as it came with a site.
 * @param {string} text of facilities.json
 * @returns {Facility[]}
 * @throws {Error} when it is not in the form that the build writes
 */
export function readFacilities(text) {
  /** @type {unknown} */
  const list = JSON.parse(text);
  if (!Array.isArray(list) || list.length === 0) throw new Error(`${FACILITIES} names no facility.`);
  return list.map(readFacility);
}

/** @param {unknown} found */
function readFacility(found) {
  const { id, name, hours, printer } = asRecord(found);
  if (typeof id !== "string" || !ID.test(id)) throw new Error(`${FACILITIES}: ${String(id)} is no id.`);
  if (typeof name !== "string") throw new Error(`${FACILITIES}: ${id} has no name.`);
  return { id, name, hours: readHours(hours, id), printer: printer === true };
}

/**
 * @param {unknown} hours
 * @param {string} id
 * @returns {Hours | null}
 */
function readHours(hours, id) {
  if (hours === null || hours === undefined) return null;
  const { open, close } = asRecord(hours);
  if (typeof open === "string" && typeof close === "string" && TIME.test(open) && TIME.test(close) && open < close)
    return { open, close };
  throw new Error(`${FACILITIES}: the hours of ${id} are not two times of a day, the earlier one first.`);
}

/**
 * Reads what was decided when the computer was installed.
 * @param {string} text of /etc/fotfaste/kiosk.json
 * @returns {Settings}
 * @throws {Error} when it says what cannot be used
 */
export function readSettings(text) {
  const { facility, updateFrom = null } = asRecord(JSON.parse(text));
  if (typeof facility !== "string" || !ID.test(facility))
    throw new Error(`${String(facility)} is no id of a facility.`);
  if (updateFrom !== null && (typeof updateFrom !== "string" || !ADDRESS.test(updateFrom)))
    throw new Error(`${String(updateFrom)} is no address to update from: http(s)://host/path, plain letters.`);
  return { facility, updateFrom };
}

/**
 * Brings together what was decided and what the site says of the facility.
 * @param {Settings} settings
 * @param {Facility[]} facilities
 * @param {string} [origin] where the browser finds the site
 * @returns {Computer}
 * @throws {Error} when there is no such facility, with those that there are
 */
export function describeComputer({ facility: id, updateFrom }, facilities, origin = "http://localhost") {
  const facility = facilities.find((other) => other.id === id);
  if (!facility)
    throw new Error(`There is no facility ${id}. Here are: ${facilities.map((other) => other.id).join(", ")}.`);
  return { ...facility, updateFrom, origin };
}

/**
 * A file's text.
 * @param {string} path
 * @returns {Promise<string | null>} null when there is no such file
 */
export async function readIfThere(path) {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

/**
 * @param {unknown} value
 * @returns {Record<string, unknown>}
 */
function asRecord(value) {
  if (typeof value !== "object" || value === null) throw new Error("There should be an object with names and values.");
  return /** @type {Record<string, unknown>} */ (value);
}
