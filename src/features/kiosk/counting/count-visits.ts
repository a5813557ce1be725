import kiosk from "virtual:kiosk";
import { type KioskFacility } from "../../../content/kiosk-data";
import { mayBeRight } from "../clock";
import { keepSetting, readSetting } from "../device-settings";
import { addVisits, readCounts, type Visit, writeCounts } from "./counts";
import { showNotice } from "./notice";
import { visitsOf, type Seen } from "./visits-of";
import { weekOf } from "./week";

/** What the search for fitting places tells the document when somebody has come to its end. */
const FOUND = "find-finished";

/** What happened on this page and is not kept yet. */
let visits: Visit[] | null = null;

/** Whether a device counts: as staff have said there, else as its facility is set up. */
export function isCounting({ counting }: KioskFacility): boolean {
  const chosen = readSetting("kiosk-counting");
  return chosen === null ? counting : chosen === "on";
}

/** Counts something that happened; nothing where the device does not count. */
export function count(group: "session" | "code" | "find"): void {
  visits?.push({ group, name: "" });
}

/**
 * Counts what is opened on a kiosk that does so, and says that it does. What happened on a page is held in memory and
 * kept at once when the page is left: the disk then never holds one visit by itself.
 */
export function countVisits(facility: KioskFacility): void {
  if (!isCounting(facility)) return;
  showNotice();
  visits = [];
  let before: Seen | null = null;
  const look = () => {
    const seen = { path: location.pathname.slice(import.meta.env.BASE_URL.length), part: location.hash.slice(1) };
    visits?.push(
      ...visitsOf(
        seen,
        before,
        kiosk.languages.map(({ slug }) => slug),
      ),
    );
    before = seen;
  };
  look();
  // Where a browser does not tell of it, only pages that are loaded are counted.
  if ("navigation" in window) navigation.addEventListener("currententrychange", look);
  document.addEventListener(FOUND, () => count("find"));
  addEventListener("pagehide", keep);
}

/** A clock that is wrong would put visits into weeks that have not been: they are not counted at all. */
function keep(): void {
  const now = new Date();
  if (!visits || visits.length === 0 || !mayBeRight(now, kiosk.date)) return;
  const counts = addVisits(readCounts(readSetting("kiosk-counts")), weekOf(now), visits);
  visits = [];
  keepSetting("kiosk-counts", writeCounts(counts));
}
