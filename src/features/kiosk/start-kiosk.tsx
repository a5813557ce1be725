import kiosk, { arrived } from "virtual:kiosk";
import { render } from "preact";
import { afterPaint } from "../../app/after-paint";
import { type KioskFacility } from "../../content/kiosk-data";
import { Attract } from "./attract";
import { count, countVisits } from "./counting/count-visits";
import { keepSetting, readSetting } from "./device-settings";
import { firstLanguages } from "./first-languages";
import { healByItself } from "./heal";
import { CHOOSING, IdleWatch, READING, VISITING, type Patience } from "./idle";
import { IdleWarning } from "./idle-warning";
import { keepEverything } from "./keep-everything";
import { startKeyboard } from "./keyboard/start-keyboard";
import { kioskStyle } from "./kiosk-style";
import { KioskBar } from "./kiosk-bar";
import { lockDown } from "./lock-down";
import { rememberLook, restoreLook } from "./look";
import { askForCode, openStaffDoor } from "./staff-door";
import { startAgain } from "./start-again";
import { TakeAlong, type TakeAlongKind } from "./take-along";
import { orderLanguages } from "./order-languages";
import { measureScreen } from "./screen";
import { showTouches } from "./touch-ring";
import { keepUptime } from "./uptime";

/** How often, in milliseconds, the kiosk looks whether somebody is there. */
const LOOK = 1000;

/** Where a page stands that belongs to no language: nobody has chosen one yet. */
const isChoice = () => document.documentElement.dataset["page"] !== "language";

/** Makes the page that of a kiosk. The facility stands in the address the first time, and then on the device. */
export async function startKiosk(): Promise<void> {
  await arrived;
  const asked = new URLSearchParams(location.search).get("kiosk");
  const named = asked ?? readSetting("kiosk");
  const facility = kiosk.facilities.find(({ id }) => id === named);
  if (!facility) {
    const { showUnknownFacility } = await import("./unknown-facility");
    showUnknownFacility(named ?? "");
    return;
  }
  if (asked !== null) {
    keepSetting("kiosk", facility.id);
    history.replaceState(null, "", location.pathname);
    if (isChoice()) askForCode();
  }
  const { documentElement } = document;
  documentElement.dataset["kiosk"] = facility.id;
  documentElement.toggleAttribute("data-printer", facility.printer);
  measureScreen();
  restoreLook();
  await kioskStyle();
  healByItself(startAgain);
  keepUptime();
  openStaffDoor();
  countVisits(facility);
  const host = addHost("kiosk");
  const above = addHost("kiosk-above");
  const close = () => render(null, above);
  const takeAlong = (address: string, kind: TakeAlongKind) => {
    count("code");
    render(<TakeAlong address={address} kind={kind} onClose={close} />, above);
  };
  lockDown((address) => takeAlong(address, address.startsWith("tel:") ? "phone" : "outside"), facility.printer);
  startKeyboard();
  showTouches();
  if (isChoice()) invite(facility, host);
  else showBar(host, takeAlong);
  watchIdle(above, host);
}

function addHost(name: string): HTMLElement {
  const host = document.createElement("div");
  host.className = name;
  document.body.append(host);
  return host;
}

/** The choice of language, behind what invites passers-by. */
function invite(facility: KioskFacility, host: HTMLElement): void {
  const languages = orderLanguages(kiosk.languages, firstLanguages(facility));
  for (const { slug } of languages) {
    const item = document.querySelector(`[data-language="${slug}"]`)?.closest("li");
    item?.parentElement?.append(item);
  }
  const show = () => render(<Attract languages={languages} onTouch={() => void hide()} />, host);
  const hide = async () => {
    await afterPaint();
    // A second touch may have come before the first was answered.
    if (host.childElementCount === 0) return;
    count("session");
    render(null, host);
  };
  // Whoever comes from a page is in the middle of reading and wants another language.
  if (document.referrer === "") show();
  // Loaded anew in any other way, the page would seem to be come to from a page that somebody reads.
  void keepEverything(startAgain);
}

function showBar(host: HTMLElement, takeAlong: (address: string, kind: TakeAlongKind) => void): void {
  const { address } = kiosk;
  const handOver = () => {
    if (address) takeAlong(new URL(location.pathname.slice(1) + location.search, address).href, "hand_over");
  };
  render(<KioskBar onStartAgain={startAgain} onHandOver={address ? handOver : null} onLook={rememberLook} />, host);
}

/** Starts again when nobody is there, after a warning; what is read aloud counts as somebody. */
function watchIdle(above: HTMLElement, host: HTMLElement): void {
  const watch = new IdleWatch(() => performance.now());
  let warned = false;
  for (const name of ["pointerdown", "keydown", "wheel", "scroll"] as const)
    addEventListener(name, () => watch.touch(), { capture: true, passive: true });
  setInterval(() => {
    const inviting = isChoice() && host.childElementCount > 0;
    if (inviting || isPlaying()) watch.touch();
    const state = watch.look(patience());
    if (state.kind === "over") startAgain();
    else if (state.kind === "warning") render(<IdleWarning secondsLeft={state.secondsLeft} />, above);
    else if (warned) render(null, above);
    warned = state.kind === "warning";
  }, LOOK);
}

function patience(): Patience {
  if (isChoice()) return CHOOSING;
  return "visit" in document.documentElement.dataset ? VISITING : READING;
}

/** Whether something is being read aloud or played. The warning's own voice does not count. */
function isPlaying(): boolean {
  if (document.querySelector(".idle-warning")) return false;
  const speaking = "speechSynthesis" in window && speechSynthesis.speaking;
  return speaking || [...document.querySelectorAll("audio, video")].some((media) => isRunning(media));
}

function isRunning(media: Element): boolean {
  return media instanceof HTMLMediaElement && !media.paused && !media.ended;
}
