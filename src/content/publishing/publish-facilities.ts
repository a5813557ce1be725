import { FACILITIES } from "../../../deploy/kiosk/settings.mjs";
import { type KioskFacility } from "../kiosk-data";

/** Writes what the computer of a kiosk has to know of its facility: it reads the file, the browser does not. */
export function publishFacilities(facilities: readonly KioskFacility[]): { fileName: string; content: string } {
  const known = facilities.map(({ id, name, hours, printer }) => ({ id, name, hours, printer }));
  return { fileName: FACILITIES, content: JSON.stringify(known) };
}
