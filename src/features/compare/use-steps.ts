import { useEffect, useState } from "preact/hooks";

/**
 * Counts from 0 to `last`, one step after each time the browser has painted: a page that draws one part a step stays
 * ready for the reader's finger while it grows.
 */
export function useSteps(last: number): number {
  const [step, setStep] = useState(0);
  useEffect(() => {
    if (step >= last) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => (timer = setTimeout(() => setStep(step + 1))));
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [step, last]);
  return step;
}
