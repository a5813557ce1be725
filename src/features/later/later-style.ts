import { loadSheet } from "../../app/whole-style";
import sheet from "./later.css?url";

let loaded: Promise<void> | null = null;

/**
 * Waits for the style of the pages that are kept on a device after the rest; the whole sheet holds no rules of theirs.
 * Without it a page is plain but readable, so it is drawn all the same.
 */
export function loadLaterStyle(): Promise<void> {
  // The build puts what a page needs of it into the page.
  if (typeof document === "undefined") return Promise.resolve();
  return (loaded ??= loadSheet(sheet).then((putStyleIntoForce) => putStyleIntoForce()));
}
