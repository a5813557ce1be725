import { useEffect, useState } from "preact/hooks";

/** How often the quiet timer looks at the clock, in milliseconds: it shows whole minutes. */
const LOOK = 5000;

/** Seconds since the visit began; they go on when the device's clock is set. */
export function useElapsed(): number {
  const [begun] = useState(() => performance.now());
  const [now, setNow] = useState(begun);
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), LOOK);
    return () => clearInterval(timer);
  }, []);
  return (now - begun) / 1000;
}
