/** What a page must not do by itself on a kiosk: menus, selections, drags, and the browser's own zoom. */
const REFUSED = ["contextmenu", "selectstart", "dragstart", "dragover", "drop", "gesturestart", "dblclick"] as const;

/** Where two fingers have a meaning of their own. */
const FOR_FINGERS = ".map-stage";

/** Keys that make a browser leave the page, zoom, print or search. */
const KEYS = new Set(["p", "s", "o", "u", "f", "g", "n", "t", "w", "r", "h", "j", "d", "l", "+", "-", "=", "0"]);

/**
 * Keeps what happens on a kiosk within the app. Links to other addresses are handed to `outside`. Touches by a whole hand
 * do nothing.
 * @param outside shows an address that cannot be opened here
 * @param printer whether there is one: without it nothing is printed
 */
export function lockDown(outside: (address: string) => void, printer: boolean): void {
  for (const name of REFUSED) document.addEventListener(name, refuse, { capture: true });
  document.addEventListener("touchmove", refuseZoom, { capture: true, passive: false });
  document.addEventListener("wheel", (event) => event.ctrlKey && refuse(event), { capture: true, passive: false });
  document.addEventListener("keydown", refuseKeys, { capture: true });
  ignoreHands();
  document.addEventListener("click", (event) => followLink(event, outside), { capture: true });
  document.addEventListener("click", refuseFiles, { capture: true });
  window.open = () => null;
  if (!printer) window.print = () => console.info("There is no printer here.");
}

function refuse(event: Event): void {
  event.preventDefault();
}

function refuseZoom(event: TouchEvent): void {
  if (event.touches.length > 1 && !isForFingers(event.target) && event.cancelable) event.preventDefault();
}

/** A dialog that chooses files shows the whole computer. */
function refuseFiles(event: Event): void {
  if (event.target instanceof HTMLInputElement && event.target.type === "file") event.preventDefault();
}

function refuseKeys(event: KeyboardEvent): void {
  const leaves = (event.ctrlKey || event.metaKey) && KEYS.has(event.key.toLowerCase());
  const goes = event.altKey && ["ArrowLeft", "ArrowRight", "Home"].includes(event.key);
  if (leaves || goes || /^F\d+$|^Browser/.test(event.key)) event.preventDefault();
}

function isForFingers(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(FOR_FINGERS) !== null;
}

/** While more than one finger lies on the screen, and until all are lifted, no touch is taken for a press. */
function ignoreHands(): void {
  const fingers = new Set<number>();
  let many = false;
  const lift = (event: Event) => event instanceof PointerEvent && fingers.delete(event.pointerId);
  addEventListener(
    "pointerdown",
    ({ pointerId, target }) => {
      if (fingers.size === 0) many = false;
      fingers.add(pointerId);
      if (fingers.size > 1 && !isForFingers(target)) many = true;
    },
    { capture: true },
  );
  addEventListener("pointerup", lift, { capture: true });
  addEventListener("pointercancel", lift, { capture: true });
  addEventListener(
    "click",
    (event) => {
      if (!many) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
}

function linkOf({ target }: Event): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>("a[href]") : null;
}

function followLink(event: MouseEvent, outside: (address: string) => void): void {
  const link = linkOf(event);
  if (!link || link.origin === location.origin) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  outside(link.href);
}
