/** Where the facility that a kiosk stands in is written down; a device without it belongs to a person. */
const FACILITY = "kiosk";

/** True on a kiosk, which many people use one after the other: nothing of a reader is kept there. */
export function isKiosk(): boolean {
  return FACILITY in document.documentElement.dataset || isStored(FACILITY) || isAsked();
}

/** True when a page has a button that keeps a place, and this device holds what changes it: a list, or its being a kiosk. */
export function mayShowKept(page: ParentNode): boolean {
  return page.querySelector("[data-keep]") !== null && (isStored("saved") || isStored(FACILITY));
}

/** Staff make a device a kiosk by an address with ?kiosk= and the facility. */
function isAsked(): boolean {
  return new URLSearchParams(location.search).has(FACILITY);
}

function isStored(name: string): boolean {
  try {
    return localStorage.getItem(name) !== null;
  } catch (error) {
    console.info("Storage is turned off.", error);
    return false;
  }
}
