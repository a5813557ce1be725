/**
 * Keeps the screen awake as long as the page is shown; a browser lets go when it is hidden, so it is asked again.
 * @param onRefused called when the device may turn its screen off all the same
 * @returns a function that lets the screen go
 */
export function keepAwake(onRefused: () => void): () => void {
  let lock: WakeLockSentinel | null = null;
  let over = false;
  const ask = async () => {
    if (document.visibilityState !== "visible") return;
    try {
      if (!("wakeLock" in navigator)) throw new Error("The browser cannot keep the screen awake");
      const given = await navigator.wakeLock.request("screen");
      if (over) await given.release();
      else lock = given;
    } catch (error) {
      console.info("The screen is not kept awake.", error);
      onRefused();
    }
  };
  const again = () => void ask();
  document.addEventListener("visibilitychange", again);
  again();
  return () => {
    over = true;
    document.removeEventListener("visibilitychange", again);
    void lock?.release();
  };
}
