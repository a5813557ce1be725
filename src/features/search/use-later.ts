import { useLayoutEffect, useState } from "preact/hooks";

/**
 * Answers a value one frame after it has changed: what is drawn from it does not hold up what the reader sees first. The
 * first value comes a frame later too; until then it is null.
 */
export function useLater<Value>(value: Value): Value | null {
  const [later, setLater] = useState<Value | null>(null);
  useLayoutEffect(() => {
    const frame = requestAnimationFrame(() => setLater(value));
    return () => cancelAnimationFrame(frame);
  }, [value]);
  return later;
}
