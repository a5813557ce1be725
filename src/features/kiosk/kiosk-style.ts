import { loadSheet, wholeStyle } from "../../app/whole-style";
import sheet from "./all-of-kiosk.css?url";

/** Waits for the style of all pages and for that of kiosks and of the page for staff, which other devices never fetch. */
export async function kioskStyle(): Promise<void> {
  const sheets = await Promise.all([wholeStyle(), loadSheet(sheet)]);
  for (const putStyleIntoForce of sheets) putStyleIntoForce();
}
