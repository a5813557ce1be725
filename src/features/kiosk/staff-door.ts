import { readSetting, removeTraces } from "./device-settings";
import { CornerTouches } from "./corner-touches";

/** Where the page for staff lies. */
const STAFF = `${import.meta.env.BASE_URL}staff/`;

/**
 * Leads staff to their page: by quick touches in the upper right corner of any page. What a reader has left goes first.
 * Where the corner holds a link, staff start again first: nothing stands in the corner of the choice of language.
 */
export function openStaffDoor(): void {
  const touches = new CornerTouches();
  addEventListener(
    "pointerdown",
    ({ isPrimary, clientX, clientY }) => {
      const place = { x: clientX, y: clientY };
      if (!isPrimary || !touches.touch(place, { x: innerWidth, y: innerHeight }, performance.now())) return;
      removeTraces();
      location.replace(STAFF);
    },
    { capture: true, passive: true },
  );
}

/**
 * Asks whoever has just made the device a kiosk to choose a code first. The kiosk works without one all the same: it may
 * have lost its storage when nobody of the staff is near.
 */
export function askForCode(): void {
  if (readSetting("kiosk-code") !== null) return;
  const region = document.createElement("section");
  region.className = "staff-code-missing";
  region.setAttribute("aria-label", "Personal / Staff");
  const link = document.createElement("a");
  link.href = STAFF;
  link.append(
    part("sv", "Personal: välj först en kod för den här skärmen"),
    part("en", "Staff: first choose a code for this screen"),
  );
  region.append(link);
  document.body.append(region);
}

function part(lang: string, text: string): HTMLElement {
  const element = document.createElement("span");
  element.lang = lang;
  element.dir = "ltr";
  element.textContent = text;
  return element;
}
