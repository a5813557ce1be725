/** What belongs to the device and not to a reader begins so in its storage: it stays when a reader's traces are removed. */
const PREFIX = "kiosk";

/** Names under which settings of the device are kept. */
export type DeviceSetting =
  | "kiosk"
  | "kiosk-code"
  | "kiosk-screen"
  | "kiosk-counting"
  | "kiosk-counts"
  | "kiosk-crashes"
  | "kiosk-update"
  | "kiosk-languages";

/** A setting of the device; null when there is none or storage is turned off. */
export function readSetting(name: DeviceSetting): string | null {
  try {
    return localStorage.getItem(name);
  } catch (error) {
    console.info("The device's settings cannot be read: storage is turned off.", error);
    return null;
  }
}

/** Keeps a setting, or removes it with null. @returns false when the device does not let it be kept. */
export function keepSetting(name: DeviceSetting, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
    return true;
  } catch (error) {
    console.info("The device's settings cannot be kept.", error);
    return false;
  }
}

/** Removes all settings of the device: it is then no kiosk any more. */
export function removeSettings(): void {
  try {
    for (const name of Object.keys(localStorage)) if (name.startsWith(PREFIX)) localStorage.removeItem(name);
  } catch (error) {
    console.info("There is no storage, and so there are no settings in it.", error);
  }
}

/** Removes all that a reader has left on the device: everything but its own settings and what is kept for offline. */
export function removeTraces(): void {
  try {
    sessionStorage.clear();
    for (const name of Object.keys(localStorage)) if (!name.startsWith(PREFIX)) localStorage.removeItem(name);
  } catch (error) {
    console.info("There is no storage, and so there are no traces in it.", error);
  }
}
