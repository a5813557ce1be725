import kiosk, { arrived } from "virtual:kiosk";
import { render } from "preact";
import { readSetting } from "../kiosk/device-settings";
import { healByItself } from "../kiosk/heal";
import { IdleWatch, READING } from "../kiosk/idle";
import { IdleWarning } from "../kiosk/idle-warning";
import { kioskStyle } from "../kiosk/kiosk-style";
import { lockDown } from "../kiosk/lock-down";
import { measureScreen } from "../kiosk/screen";
import { startAgain } from "../kiosk/start-again";
import { keepUptime } from "../kiosk/uptime";
import { Staff } from "./staff";

/** How often, in milliseconds, the page looks whether staff are there still. */
const LOOK = 1000;

/** Shows the page for staff where the device is a kiosk; elsewhere the page goes on saying what it is. */
export async function startStaff(): Promise<void> {
  await arrived;
  const id = readSetting("kiosk");
  const main = document.getElementById("main");
  if (id === null || !main) return;
  document.documentElement.dataset["kiosk"] = id;
  measureScreen();
  await kioskStyle();
  healByItself(startAgain);
  keepUptime();
  lockDown((address) => console.info(`${address} is not opened here.`), false);
  main.replaceChildren();
  render(<Staff facility={kiosk.facilities.find((one) => one.id === id) ?? null} />, main);
  leaveWhenIdle();
}

/** A page that staff have forgotten to leave must not stay open to the next who comes by. */
function leaveWhenIdle(): void {
  const above = document.createElement("div");
  document.body.append(above);
  const watch = new IdleWatch(() => performance.now());
  for (const name of ["pointerdown", "keydown", "wheel", "scroll"] as const)
    addEventListener(name, () => watch.touch(), { capture: true, passive: true });
  setInterval(() => {
    const state = watch.look(READING);
    if (state.kind === "over") startAgain();
    else render(state.kind === "warning" ? <IdleWarning secondsLeft={state.secondsLeft} /> : null, above);
  }, LOOK);
}
