import { useEffect, useRef } from "preact/hooks";

/** Milliseconds without typing after which the address follows: browsers allow only so many changes in a while. */
const PAUSE = 300;

/**
 * Keeps the question in the address, in place of the one before: a link or the way back leads to the same answers. Nothing
 * is sent or stored for it.
 * @returns what puts it there at once.
 */
export function useAddress(typed: string): () => void {
  const kept = useRef(typed);
  const keep = () => {
    if (kept.current === typed) return;
    kept.current = typed;
    const address = new URL(location.href);
    if (typed.trim() === "") address.searchParams.delete("q");
    else address.searchParams.set("q", typed);
    history.replaceState(history.state, "", address);
  };
  useEffect(() => {
    const pause = setTimeout(keep, PAUSE);
    return () => clearTimeout(pause);
  }, [typed]);
  return keep;
}
